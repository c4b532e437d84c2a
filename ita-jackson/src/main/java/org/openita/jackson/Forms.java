package org.openita.jackson;

import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.openita.model.assessment.Assessment;
import org.openita.model.json.Json;
import org.openita.model.json.JsonLimits;
import org.openita.model.json.JsonStyle;
import org.openita.model.json.PlainValues;
import org.openita.model.json.TokenTree;
import org.openita.model.problem.ProblemLog;
import org.openita.scoring.Analysis;
import org.openita.scoring.output.JsonForms;
import org.openita.scoring.reading.AnalysisReader;

/** What both modules know of our types, and neither of Jackson's versions. */
final class Forms {

    /** What problems call what a mapper reads, since it does not say where that comes from. */
    private static final String SOURCE = "JSON";

    private Forms() {}

    /** The types that are written in a form of our own. */
    static Set<Class<?>> written() {
        Set<Class<?>> types = new LinkedHashSet<>(JsonForms.types());
        types.add(Assessment.class);
        types.add(Analysis.class);
        return types;
    }

    /** The JSON of a value of such a type. */
    static Json of(Object value) {
        return PlainValues.tree(text(value));
    }

    private static String text(Object value) {
        if (value instanceof Assessment assessment) {
            return assessment.toJson(JsonStyle.COMPACT);
        }
        return value instanceof Analysis analysis ? analysis.toJson(JsonStyle.COMPACT) : JsonForms.of(value);
    }

    /** How something is read from tokens. */
    interface Reading<T> {

        TokenTree tree(ProblemLog log);

        /**
         * Reads it strictly.
         *
         * @throws org.openita.model.problem.InputException with all problems
         */
        T read(Optional<Json> json, ProblemLog log);
    }

    /** A result as it is given. */
    enum ReadAssessment implements Reading<Assessment> {
        INSTANCE;

        @Override
        public TokenTree tree(ProblemLog log) {
            return new TokenTree(SOURCE, JsonLimits.DEFAULT, log);
        }

        @Override
        public Assessment read(Optional<Json> json, ProblemLog log) {
            Optional<Assessment> assessment = json.flatMap(document -> Assessment.of(document, log));
            log.throwIfAny();
            return assessment.orElseThrow();
        }
    }

    /** An analysis as it was stored. */
    enum ReadAnalysis implements Reading<Analysis> {
        INSTANCE;

        @Override
        public TokenTree tree(ProblemLog log) {
            return new TokenTree(SOURCE, AnalysisReader.LIMITS, log);
        }

        @Override
        public Analysis read(Optional<Json> json, ProblemLog log) {
            return new AnalysisReader<>(log, Analysis::new).read(json);
        }
    }
}
