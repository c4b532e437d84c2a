package org.openita.tables.survey;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.openita.model.framework.Item;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Text;

/**
 * Understands the answers of a file when all of them are known: those to a question must all be of one scale that is known for
 * it, else they count for nothing. Not thread-safe.
 */
final class Settlement {

    private static final int AMISS = -1;

    private final Questionnaire questionnaire;
    private final FileCount counted;
    private final ScaleWords words;
    private final ProblemLog log = new ProblemLog();
    private final List<Text> notes = new ArrayList<>();
    private final Map<Item, ItemCount> items = new LinkedHashMap<>();
    private final FileCoding coding;
    private final FileWording wording;

    Settlement(Questionnaire questionnaire, FileCount counted, ScaleWords words) {
        this.questionnaire = questionnaire;
        this.counted = counted;
        this.words = words;
        questionnaire.questions().stream()
                .map(Question::item)
                .distinct()
                .forEach(item -> items.put(item, ItemCount.of(item, counted.tally(), questionnaire)));
        this.coding = FileCoding.of(items.values());
        this.wording = FileWording.of(items.values());
    }

    /** Adds what can be understood, and notes what cannot. */
    void addTo(Sums sums) {
        Tally tally = counted.tally();
        sums.addNames(tally);
        int[] agencies = tally.agencies().stream().mapToInt(sums::index).toArray();
        for (int i = 0; i < agencies.length; i++) {
            if (agencies[i] >= 0) {
                sums.addGroups(agencies[i], tally.counts(i));
            }
        }
        items.values().forEach(count -> settle(count, agencies, sums));
        notes.addAll(words.notes(items.values().stream().filter(coding::isClear).toList()));
    }

    List<Text> notes() {
        return notes;
    }

    ProblemLog log() {
        return log;
    }

    private void settle(ItemCount count, int[] agencies, Sums sums) {
        List<Question> questions = questionnaire.questions(count.item());
        boolean isClear = coding.isClear(count);
        if (!isClear) {
            words.unclear(log, count);
        }
        List<Integer> strange = strange(questions);
        if (!strange.isEmpty()) {
            words.strange(log, count, strange.size() > 1 ? List.of() : names(strange));
        }
        boolean isKnown = isClear && strange.size() < Math.min(2, agencies.length);
        int[] sets = isKnown ? sets(count, agencies.length) : new int[agencies.length];
        for (int i = 0; i < agencies.length; i++) {
            boolean counts = isKnown && sets[i] >= 0 && !strange.contains(i);
            for (Question question : questions) {
                settle(question, counted.tally().counts(i), counts ? sets[i] : AMISS, agencies[i], sums);
            }
        }
    }

    private static void settle(Question question, long[] counts, int set, int agency, Sums sums) {
        if (agency >= 0 && isAnswered(question, counts)) {
            if (set == AMISS) {
                sums.refuse(agency, question);
            } else {
                sums.add(agency, question, counts, set);
            }
        }
    }

    /** The set of words that counts for each agency, or {@link #AMISS}, which is told. */
    private int[] sets(ItemCount count, int agencies) {
        int[] sets = new int[agencies];
        AnswerWording whole = AnswerWording.of(count);
        if (count.words() == 0 || !whole.isMixed()) {
            Arrays.fill(sets, count.words() == 0 ? 0 : set(count, whole, List.of()));
            return sets;
        }
        for (int i = 0; i < agencies; i++) {
            ItemCount own = ItemCount.of(count.item(), counted.tally().counts(i), questionnaire);
            sets[i] = own.words() == 0 ? 0 : set(own, AnswerWording.of(own), names(List.of(i)));
        }
        return sets;
    }

    private int set(ItemCount count, AnswerWording found, List<String> agencies) {
        OptionalInt set = found.chosen(count.scale(), wording);
        if (set.isEmpty()) {
            words.mixed(log, count, agencies);
        } else if (found.isOpen() && wording.isOpen()) {
            notes.add(words.couldBeAnother(count, found, set.getAsInt()));
        }
        return set.orElse(AMISS);
    }

    private static boolean isAnswered(Question question, long[] counts) {
        for (int code = 0; code < question.scale().codes(); code++) {
            if (code != question.scale().declined() && counts[question.offset() + code] > 0) {
                return true;
            }
        }
        return false;
    }

    /** The agencies of which a text came that is no answer. */
    private List<Integer> strange(Collection<Question> questions) {
        List<Integer> found = new ArrayList<>();
        for (int i = 0; i < counted.tally().agencies().size(); i++) {
            long[] counts = counted.tally().counts(i);
            if (questions.stream()
                    .anyMatch(each -> counts[each.offset() + each.scale().unknown()] > 0)) {
                found.add(i);
            }
        }
        return found;
    }

    private List<String> names(List<Integer> agencies) {
        return agencies.stream()
                .map(i -> counted.tally().agencies().get(i).name())
                .toList();
    }
}
