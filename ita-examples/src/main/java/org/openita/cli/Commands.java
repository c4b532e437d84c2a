package org.openita.cli;

import com.google.common.collect.ImmutableMap;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Supplier;

/** The commands by name. A command that nobody asks for need not be loaded: each costs the start of the process some time. */
final class Commands {

    private static final ImmutableMap<String, Supplier<Callable<Integer>>> BY_NAME =
            ImmutableMap.<String, Supplier<Callable<Integer>>>builder()
                    .put("assess", AssessCommand::new)
                    .put("batch", BatchCommand::new)
                    .put("template", TemplateCommand::new)
                    .put("check", CheckCommand::new)
                    .put("why", WhyCommand::new)
                    .put("compare", CompareCommand::new)
                    .put("report", ReportCommand::new)
                    .put("summary", SummaryCommand::new)
                    .put("slides", SlidesCommand::new)
                    .put("followup", FollowUpCommand::new)
                    .put("evidence", EvidenceCommand::new)
                    .put("letters", LettersCommand::new)
                    .put("country", CountryCommand::new)
                    .put("survey", SurveyCommand::new)
                    .put("what-if", WhatIfCommand::new)
                    .put("import", ImportCommand::new)
                    .put("rules", RulesCommand::new)
                    .put("year", YearCommand::new)
                    .buildOrThrow();

    private Commands() {}

    /** Those named among the arguments; all if none is, so that help and remedies can name each. */
    static List<Callable<Integer>> asked(String... arguments) {
        List<String> given = Arrays.asList(arguments);
        boolean isOneNamed = BY_NAME.keySet().stream().anyMatch(given::contains);
        return BY_NAME.entrySet().stream()
                .filter(command -> !isOneNamed || given.contains(command.getKey()))
                .<Callable<Integer>>map(command -> command.getValue().get())
                .toList();
    }
}
