package org.openita.workbench.editing;

/**
 * A place where something is named.
 *
 * @param name what
 * @param span where in its file, without quotes
 * @param isDefinition whether it is made what it is there: a code by its texts, a rule or case by its heading
 */
record Naming(Name name, Span span, boolean isDefinition) {

    static Naming of(Name.Kind kind, String id, Span span) {
        return new Naming(new Name(kind, id), span, false);
    }

    static Naming definition(Name.Kind kind, String id, Span span) {
        return new Naming(new Name(kind, id), span, true);
    }
}
