package org.openita.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.profile.Profile;
import org.openita.model.score.Score;
import org.openita.model.text.Text;
import org.openita.report.block.Report;
import org.openita.report.draft.ReportBuilder;
import org.openita.rules.RulePack;
import org.openita.scoring.Analysis;
import org.openita.scoring.ItaEngine;
import org.openita.scoring.report.ReportFacts;

/** Reports to look at. */
final class Samples {

    static final Locale ENGLISH = Locale.ENGLISH;

    private static final String INDICATORS =
            "\"indicators\": {\"1\": 90.1, \"2\": 88.2, \"3\": 91.3, \"4\": 84.4, \"5\": 86.5, \"6\": 87.6, \"7\":"
                    + " 82.7, \"8\": 80.8, \"9\": 92.9, \"10\": 75.0}";

    private Samples() {}

    /** The municipality's result, from the cases of the built-in pack: the one file that every module sees. */
    static Assessment ko() {
        try (InputStream in = RulePack.class.getResourceAsStream("packs/2567/cases/ko-2567.json")) {
            return Assessment.read(Objects.requireNonNull(in), "ko-2567.json");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Analysis analysis(Assessment assessment) {
        return ItaEngine.forFiscalYear(assessment.fiscalYear().year()).analyse(assessment);
    }

    static Assessment parsed(int year, String figures) {
        return Assessment.parse(
                "{\"fiscalYear\": " + year + ", \"agency\": {\"name\": \"เทศบาลตำบลก้อ\"}, " + figures + "}", "sample");
    }

    /** A result of which only the indicators are known. */
    static Assessment indicatorsOnly(int year) {
        return parsed(year, INDICATORS);
    }

    /** A result in which every item has the same points; those that pass or fail pass at 100 alone. */
    static Assessment all(int points) {
        Map<String, Score> items = new LinkedHashMap<>();
        ko().items()
                .forEach((item, score) -> items.put(
                        item, Score.of(item.startsWith("o") ? (points == 100 ? "100" : "0") : String.valueOf(points))));
        return new Assessment(ko().fiscalYear(), ko().agency(), items, Map.of());
    }

    static Report thai() {
        return ReportBuilder.of(ReportRequest.of(analysis(ko())));
    }

    static Report workingPapers() {
        return ReportBuilder.workingPapers(ReportRequest.of(analysis(ko())));
    }

    static Report english() {
        return ReportBuilder.of(ReportRequest.of(analysis(ko())).in(ENGLISH));
    }

    /** With earlier years, so that every chapter has something to say. */
    static Report withYears() {
        List<Analysis> earlier = List.of(analysis(indicatorsOnly(2566)), analysis(indicatorsOnly(2565)));
        return ReportBuilder.of(ReportRequest.of(ReportFacts.of(analysis(ko()), Profile.NONE, earlier)));
    }

    /** In both languages and digits, of little known, of a year carried over, and with signs that formats take for their own. */
    static Stream<Report> reports() {
        return Stream.of(
                withYears(),
                english(),
                ReportBuilder.of(ReportRequest.of(analysis(ko())).withThaiDigits(true)),
                ReportBuilder.of(ReportRequest.of(analysis(indicatorsOnly(2569)))),
                of("<&> \"'", "]]> (\\)"));
    }

    /** Of an agency that is called so, and says so of what stood in its way. */
    static Report of(String name, String limit) {
        Assessment named = new Assessment(ko().fiscalYear(), Agency.named(name), ko().items(), ko().published());
        Profile profile = new Profile(
                Map.of("clerk", Text.same(limit)),
                "clerk",
                Optional.empty(),
                Optional.empty(),
                List.of(Text.same(limit)),
                List.of(Text.same(limit)));
        return ReportBuilder.of(ReportRequest.of(ReportFacts.of(analysis(named), profile, List.of())));
    }

    static byte[] written(Report report, ReportFormat format) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            format.write(report, out);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
