package org.openita.model.framework;

import com.google.common.base.Splitter;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonText;
import org.openita.model.problem.ProblemLog;

/** Reads how answers are worded and how many are expected, after the scales and the instruments. */
final class SurveyFactsReader {

    private static final Splitter ALTERNATIVES = Splitter.on('/').trimResults().omitEmptyStrings();
    private static final Pattern POSITIVE = Pattern.compile("[1-9][0-9]{0,5}");

    private final FieldProblems fieldProblems;
    private final FrameworkProblems problems;
    private final Map<String, Scale> scales;
    private final List<String> asked;
    private final List<Item> items;
    private final boolean complete;

    /** @param complete whether none of the instruments went unread, nor anything in them */
    SurveyFactsReader(ProblemLog log, Map<String, Scale> scales, List<Instrument> instruments, boolean complete) {
        this.fieldProblems = new FieldProblems(log);
        this.problems = new FrameworkProblems(log);
        this.scales = scales;
        this.asked = instruments.stream().flatMap(FrameworkReader::componentIds).toList();
        this.items = instruments.stream()
                .flatMap(instrument -> instrument.indicators().stream())
                .flatMap(indicator -> indicator.items().stream())
                .toList();
        this.complete = complete;
    }

    SurveyFacts read(Fields framework) {
        Map<String, AnswerWords> answers = new LinkedHashMap<>();
        framework.objectsIfAny("answers", Expected.ANSWERS).forEach(fields -> answers(fields, answers));
        Map<String, MinimumSample> samples = new LinkedHashMap<>();
        framework.objectsIfAny("samples", Expected.SAMPLES).forEach(fields -> sample(fields, samples));
        return new SurveyFacts(answers, samples);
    }

    private void answers(Fields fields, Map<String, AnswerWords> read) {
        JsonText id = fields.text("id", Expected.SCALE);
        JsonText scaleId = fields.has("scale") ? fields.text("scale", Expected.SCALE) : id;
        List<JsonText> texts = fields.texts("words", Expected.WORDS);
        List<List<String>> words = texts.stream()
                .map(text -> ALTERNATIVES.splitToList(text.value()))
                .toList();
        List<String> asked = items(fields, scaleId.value());
        AnswerWords answers = new AnswerWords(id.value(), scaleId.value(), asked, words, fields.provenance());
        fields.noOthers();
        checkScale(fields, scaleId, texts);
        checkWords(texts);
        if (read.put(answers.id(), answers) != null) {
            problems.twiceInList(id.place(), id.value());
        }
    }

    private void checkScale(Fields fields, JsonText id, List<JsonText> words) {
        Scale scale = scales.get(id.value());
        if (scale == null && !id.value().isEmpty()) {
            fieldProblems.unknownWord(id, Expected.among(Expected.SCALE, scales.keySet()), scales.keySet());
        }
        if (scale != null && words.size() != scale.points().size()) {
            fields.array("words", Expected.WORDS).ifPresent(list -> fieldProblems.wrong(list, Expected.WORDS));
        }
    }

    /** The questions that are asked with a set, which must be on its scale. */
    private List<String> items(Fields fields, String scale) {
        List<JsonText> ids = fields.has("items") ? fields.texts("items", Expected.ITEM_ID) : List.of();
        List<String> known = items.stream()
                .filter(item -> item.scale().id().equals(scale))
                .map(Item::id)
                .toList();
        ids.stream()
                .filter(id -> complete && !known.contains(id.value()))
                .forEach(id -> fieldProblems.unknownWord(id, Expected.among(Expected.ITEM_ID, known), known));
        return ids.stream().map(JsonText::value).toList();
    }

    private void checkWords(List<JsonText> texts) {
        Set<String> seen = new HashSet<>();
        for (JsonText text : texts) {
            List<String> words = ALTERNATIVES.splitToList(text.value());
            if (words.isEmpty()) {
                fieldProblems.blank(text, Expected.WORDS);
            }
            words.stream().filter(word -> !seen.add(word)).forEach(word -> problems.twiceInList(text.place(), word));
        }
    }

    private void sample(Fields fields, Map<String, MinimumSample> read) {
        JsonText id = fields.text("id", Expected.COMPONENT);
        Optional<JsonNumber> least = fields.number("least", Expected.LEAST);
        Optional<JsonNumber> positive =
                least.filter(number -> POSITIVE.matcher(number.literal()).matches());
        if (positive.isEmpty()) {
            least.ifPresent(number -> fieldProblems.wrong(number, Expected.LEAST));
        }
        int number = positive.map(JsonNumber::literal).map(Integer::parseInt).orElse(1);
        MinimumSample sample = new MinimumSample(id.value(), number, fields.provenance());
        fields.noOthers();
        if (complete && !id.value().isEmpty() && !asked.contains(id.value())) {
            fieldProblems.unknownWord(id, Expected.among(Expected.COMPONENT, asked), asked);
        }
        if (read.put(sample.subject(), sample) != null) {
            problems.twiceInList(id.place(), id.value());
        }
    }
}
