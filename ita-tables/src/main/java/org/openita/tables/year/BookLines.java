package org.openita.tables.year;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.openita.model.framework.AnswerWords;
import org.openita.model.framework.Disclosure;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Indicator;
import org.openita.model.framework.InputLevel;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Scale;
import org.openita.model.framework.SubItem;
import org.openita.model.framework.Topic;
import org.openita.model.text.Text;

/** All that a framework and its crosswalk say, as rows of sheets. Not thread-safe. */
final class BookLines {

    /** In place of items: the year does not ask for it. */
    static final String NOT_ASKED = "-";

    private static final int PERCENT = 2;

    private final Framework framework;
    private final List<Disclosure> disclosures;
    private final Map<BookSheet, List<BookLine>> lines = new EnumMap<>(BookSheet.class);

    private BookLines(Framework framework, List<Disclosure> disclosures) {
        this.framework = framework;
        this.disclosures = disclosures;
    }

    static Map<BookSheet, List<BookLine>> of(Framework framework, List<Disclosure> disclosures) {
        return new BookLines(framework, disclosures).all();
    }

    private Map<BookSheet, List<BookLine>> all() {
        for (BookSheet sheet : BookSheet.values()) {
            lines.put(sheet, new ArrayList<>());
        }
        year();
        framework.scales().forEach(this::scale);
        framework.answerWords().values().forEach(this::answers);
        framework
                .samples()
                .values()
                .forEach(sample -> add(BookSheet.SAMPLES)
                        .with(BookColumn.SUBJECT, sample.subject())
                        .with(BookColumn.LEAST, String.valueOf(sample.least()))
                        .known(sample.provenance()));
        framework.instruments().forEach(this::instrument);
        framework.topics().forEach(this::topic);
        framework
                .changes()
                .forEach(change -> add(BookSheet.CHANGES).named(change.what()).known(change.provenance()));
        disclosures.forEach(this::disclosure);
        return lines;
    }

    private BookLine add(BookSheet sheet) {
        BookLine line = new BookLine();
        lines.computeIfAbsent(sheet, key -> new ArrayList<>()).add(line);
        return line;
    }

    private void year() {
        List<String> components = framework.components().ids();
        add(BookSheet.YEAR)
                .with(BookColumn.FACT, BookTexts.both("fact.year"))
                .with(BookColumn.VALUE, framework.fiscalYear().toString());
        add(BookSheet.YEAR)
                .with(BookColumn.FACT, BookTexts.both("fact.components"))
                .with(BookColumn.VALUE, components.isEmpty() ? BookWords.overallAlone() : String.join(", ", components))
                .known(framework.components().provenance());
        add(BookSheet.YEAR).with(BookColumn.FACT, BookTexts.both("fact.default"));
    }

    private void scale(Scale scale) {
        add(BookSheet.SCALES)
                .with(BookColumn.ID, scale.id())
                .with(
                        BookColumn.POINTS,
                        scale.points().stream().map(String::valueOf).collect(Collectors.joining(", ")))
                .with(BookColumn.SCORED_ONCE, scale.scoredOnce() ? BookWords.yes() : "")
                .known(scale.provenance());
    }

    private void answers(AnswerWords answers) {
        Scale scale = framework.scales().stream()
                .filter(each -> each.id().equals(answers.scale()))
                .findFirst()
                .orElseThrow();
        List<List<String>> words = answers.words();
        for (int i = 0; i < words.size(); i++) {
            add(BookSheet.ANSWERS)
                    .with(BookColumn.ID, answers.id())
                    .with(BookColumn.SCALE, answers.scale())
                    .with(BookColumn.ITEMS, ShortIds.of(answers.items()))
                    .with(BookColumn.POINT, String.valueOf(scale.points().get(i)))
                    .with(BookColumn.WORDS, String.join(" / ", words.get(i)))
                    .known(answers.provenance());
        }
    }

    private void instrument(Instrument instrument) {
        BookLine line = add(BookSheet.INSTRUMENTS)
                .with(BookColumn.ID, instrument.id())
                .named(instrument.name())
                .with(BookColumn.WEIGHT, percent(instrument.weight()))
                .known(instrument.provenance());
        for (InputLevel level : instrument.accepts()) {
            line.with(BookWords.column(level), BookWords.yes());
        }
        instrument
                .parts()
                .forEach(part -> add(BookSheet.PARTS)
                        .with(BookColumn.INSTRUMENT, instrument.id())
                        .with(BookColumn.ID, part.id())
                        .with(BookColumn.KEY, part.key())
                        .named(part.name())
                        .with(
                                BookColumn.WEIGHT,
                                part.weight().map(BookLines::percent).orElse(""))
                        .known(part.provenance()));
        instrument.indicators().forEach(indicator -> indicator(instrument, indicator));
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(PERCENT).stripTrailingZeros().toPlainString();
    }

    private void indicator(Instrument instrument, Indicator indicator) {
        add(BookSheet.INDICATORS)
                .with(BookColumn.INSTRUMENT, instrument.id())
                .with(BookColumn.ID, indicator.id())
                .named(indicator.name())
                .known(indicator.provenance());
        indicator
                .subIndicators()
                .forEach(group -> add(BookSheet.GROUPS)
                        .with(BookColumn.INDICATOR, indicator.id())
                        .with(BookColumn.ID, group.id())
                        .named(group.name())
                        .known(group.provenance()));
        indicator.items().forEach(this::item);
    }

    private void item(Item item) {
        BookLine line = add(BookSheet.ITEMS)
                .with(BookColumn.INDICATOR, item.indicator())
                .with(BookColumn.GROUP, item.subIndicator().orElse(""))
                .with(BookColumn.ID, item.id())
                .with(BookColumn.SCALE, item.scale().id())
                .with(BookColumn.POLARITY, BookWords.shown(item.polarity()))
                .known(item.provenance());
        item.name().ifPresent(line::named);
        item.subItems().forEach(sub -> subItem(item, sub));
    }

    private void subItem(Item item, SubItem sub) {
        add(BookSheet.SUB_ITEMS)
                .with(BookColumn.ITEM, item.id())
                .with(BookColumn.ID, sub.id())
                .named(sub.name())
                .with(BookColumn.SCALE, sub.scale().id())
                .with(BookColumn.POLARITY, BookWords.shown(sub.polarity()))
                .known(sub.provenance());
    }

    private void topic(Topic topic) {
        add(BookSheet.TOPICS)
                .with(BookColumn.ID, topic.id())
                .named(topic.name())
                .known(topic.provenance());
        topic.rows()
                .forEach(row -> add(BookSheet.TOPIC_ITEMS)
                        .with(BookColumn.TOPIC, topic.id())
                        .with(BookColumn.INSTRUMENT, row.instrument())
                        .with(BookColumn.ITEMS, ShortIds.of(row.items())));
    }

    private void disclosure(Disclosure disclosure) {
        disclosure
                .numbers()
                .forEach((year, numbers) -> add(BookSheet.CROSSWALK)
                        .with(BookColumn.ID, disclosure.id())
                        .named(disclosure.name())
                        .with(BookColumn.FISCAL_YEAR, year.toString())
                        .with(BookColumn.ITEMS, items(numbers.ids()))
                        .with(BookColumn.OTHER_YEARS, otherYears(disclosure.id(), year))
                        .known(numbers.provenance()));
    }

    private static String items(List<String> ids) {
        return ids.isEmpty() ? NOT_ASKED : ShortIds.of(ids);
    }

    /** The numbers in other years, the latest first, which help to tell what a disclosure is. */
    private String otherYears(String id, FiscalYear year) {
        return framework.years().crosswalk().disclosures().stream()
                .filter(known -> known.id().equals(id))
                .flatMap(known -> known.numbers().entrySet().stream())
                .filter(known ->
                        !known.getKey().equals(year) && !known.getValue().ids().isEmpty())
                .sorted((one, other) -> other.getKey().compareTo(one.getKey()))
                .map(known ->
                        known.getKey() + ": " + ShortIds.of(known.getValue().ids()))
                .collect(Collectors.joining(" · "));
    }

    /** What a sheet is headed with. */
    static Text title(BookSheet sheet, FiscalYear year) {
        Text name = BookTexts.text(BookTexts.key("sheet", sheet));
        return BookTexts.text("title", name, year);
    }
}
