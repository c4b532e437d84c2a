package org.openita.scoring.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.openita.model.finding.Because;
import org.openita.model.finding.Level;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Part;
import org.openita.model.framework.Subject;
import org.openita.model.text.Text;
import org.openita.scoring.whatif.Effort;
import org.openita.scoring.whatif.Prospect;
import org.openita.scoring.whatif.Raise;
import org.openita.scoring.whatif.Way;

/** Tells what the next level takes. Not thread-safe. */
final class OutlookBuilder {

    private final NarrativeTexts wording;

    OutlookBuilder(NarrativeTexts wording) {
        this.wording = wording;
    }

    /**
     * Empty where there is no way, or none can be told.
     *
     * @param shown the level that the report shows
     */
    Optional<Outlook> of(Prospect prospect, Level shown) {
        return prospect.cheapest()
                .map(way -> new Outlook(prospect.name(), sentence(prospect, way), rows(way), gap(prospect, shown)));
    }

    /** Every reason of the level that is a figure not reached. */
    private Optional<Sentence> gap(Prospect prospect, Level shown) {
        Level level = prospect.before().level();
        List<Because> unreached = level.because().stream()
                .filter(reason -> reason.comparison().equals("<"))
                .toList();
        if (unreached.isEmpty() || !level.code().equals(shown.code()) || !level.isDetermined()) {
            return Optional.empty();
        }
        List<String> subjects = unreached.stream().map(Because::subject).toList();
        List<Text> missing = unreached.stream()
                .map(reason -> wording.text(
                        "gap-to-level.in",
                        NarrativeTexts.points(reason.threshold().subtract(reason.value())),
                        wording.name(reason.subject())))
                .toList();
        return Optional.of(wording.sentence(
                "gap-to-level", subjects, NarrativeTexts.list(missing), level.name(), prospect.name()));
    }

    private Sentence sentence(Prospect prospect, Way way) {
        List<Outlook.Row> rows = rows(way);
        List<String> subjects = List.copyOf(groups(way).keySet());
        String all = NarrativeTexts.points(way.points());
        return rows.size() == 1
                ? wording.sentence("outlook", subjects, all, rows.get(0).name(), prospect.name())
                : wording.sentence("outlook.several", subjects, all, listed(rows), prospect.name());
    }

    private Text listed(List<Outlook.Row> rows) {
        return NarrativeTexts.list(rows.stream()
                .map(row -> wording.text("with-score.brief", row.name(), NarrativeTexts.points(row.points())))
                .toList());
    }

    private List<Outlook.Row> rows(Way way) {
        List<Outlook.Row> rows = new ArrayList<>();
        groups(way).forEach((group, raises) -> {
            Optional<Effort> effort = way.efforts().stream()
                    .filter(each -> each.answeredBy().equals(group))
                    .findFirst();
            rows.add(new Outlook.Row(
                    wording.name(group),
                    raises.size(),
                    raises.stream().map(Raise::points).reduce(BigDecimal.ZERO, BigDecimal::add),
                    effort.map(each -> OptionalInt.of(each.respondents())).orElseGet(OptionalInt::empty),
                    effort.map(each -> OptionalLong.of(each.steps())).orElseGet(OptionalLong::empty)));
        });
        return rows;
    }

    private static Map<String, List<Raise>> groups(Way way) {
        return way.changes().stream()
                .collect(Collectors.groupingBy(
                        raise -> group(raise.subject()), LinkedHashMap::new, Collectors.toList()));
    }

    /** The part that it is scored in, else its instrument. */
    private static String group(Subject subject) {
        return subject.part()
                .map(Part::id)
                .orElseGet(() -> subject.instrument().map(Instrument::id).orElse(subject.id()));
    }
}
