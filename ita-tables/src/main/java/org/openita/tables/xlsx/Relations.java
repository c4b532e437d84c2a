package org.openita.tables.xlsx;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which parts a part refers to. What lies outside the file is left out: it is never looked for. */
final class Relations {

    private static final int MOST = 10_000;

    private record Relation(String id, String type, String target) {}

    private final List<Relation> relations;

    private Relations(List<Relation> relations) {
        this.relations = relations;
    }

    /** Those of a part such as {@code xl/workbook.xml}; of the workbook as a whole if the name is empty. */
    static Relations of(WorkbookParts parts, String part) throws IOException {
        String folder = part.substring(0, part.lastIndexOf('/') + 1);
        String name = folder + "_rels/" + part.substring(folder.length()) + ".rels";
        List<Relation> relations = new ArrayList<>();
        try (Xml xml = parts.part(name)) {
            while (xml.nextStart("Relationship") && relations.size() < MOST) {
                relation(xml, folder).ifPresent(relations::add);
            }
        }
        return new Relations(relations);
    }

    /** The part of an id. */
    Optional<String> byId(String id) {
        return relations.stream()
                .filter(relation -> relation.id().equals(id))
                .map(Relation::target)
                .findFirst();
    }

    /** The part of a kind such as {@code styles}, if there is one. */
    Optional<String> byType(String type) {
        return relations.stream()
                .filter(relation -> relation.type().endsWith("/" + type))
                .map(Relation::target)
                .findFirst();
    }

    private static Optional<Relation> relation(Xml xml, String folder) {
        boolean isOutside =
                xml.attribute("TargetMode").filter("External"::equals).isPresent();
        Optional<String> target = xml.attribute("Target").filter(known -> !isOutside);
        return target.map(known -> new Relation(
                xml.attribute("Id").orElse(""), xml.attribute("Type").orElse(""), whole(known, folder)));
    }

    private static String whole(String target, String folder) {
        return target.startsWith("/") ? target.substring(1) : folder + target;
    }
}
