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
    private final boolean complete;

    /**
     * @param asked the ids of all instruments and parts
     * @param complete whether none of them went unread
     */
    SurveyFactsReader(ProblemLog log, Map<String, Scale> scales, List<String> asked, boolean complete) {
        this.fieldProblems = new FieldProblems(log);
        this.problems = new FrameworkProblems(log);
        this.scales = scales;
        this.asked = asked;
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
        List<JsonText> texts = fields.texts("words", Expected.WORDS);
        List<List<String>> words = texts.stream()
                .map(text -> ALTERNATIVES.splitToList(text.value()))
                .toList();
        AnswerWords answers = new AnswerWords(id.value(), words, fields.provenance());
        fields.noOthers();
        Scale scale = scales.get(id.value());
        if (scale == null && !id.value().isEmpty()) {
            fieldProblems.unknownWord(id, Expected.among(Expected.SCALE, scales.keySet()), scales.keySet());
        }
        if (scale != null && words.size() != scale.points().size()) {
            fields.array("words", Expected.WORDS).ifPresent(list -> fieldProblems.wrong(list, Expected.WORDS));
        }
        checkWords(texts);
        if (read.put(answers.scale(), answers) != null) {
            problems.twiceInList(id.place(), id.value());
        }
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
