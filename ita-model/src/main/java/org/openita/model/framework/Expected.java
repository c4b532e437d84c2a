package org.openita.model.framework;

import java.util.Collection;
import java.util.function.Supplier;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/** What should stand at each place of a framework file, in words. */
final class Expected {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    static final Supplier<Text> FRAMEWORK = TEXTS.later("framework.framework");
    static final Supplier<Text> YEAR = TEXTS.later("framework.year");
    static final Supplier<Text> SOURCE = TEXTS.later("framework.source");
    static final Supplier<Text> CONFIDENCE = TEXTS.later("framework.confidence");
    static final Supplier<Text> NAME = TEXTS.later("framework.name");
    static final Supplier<Text> NAME_TH = TEXTS.later("framework.name-th");
    static final Supplier<Text> NAME_EN = TEXTS.later("framework.name-en");

    static final Supplier<Text> ID = TEXTS.later("framework.id");
    static final Supplier<Text> ITEM_ID = TEXTS.later("framework.item-id");
    static final Supplier<Text> ITEM_IDS = TEXTS.later("framework.item-ids", ItemIds.MOST);
    static final Supplier<Text> PART_KEY = TEXTS.later("framework.part-key");

    static final Supplier<Text> SCALES = TEXTS.later("framework.scales");
    static final Supplier<Text> POINTS = TEXTS.later("framework.points");
    static final Supplier<Text> SCORED_ONCE = TEXTS.later("framework.scored-once");
    static final Supplier<Text> SCALE = TEXTS.later("framework.scale");
    static final Supplier<Text> POLARITY = TEXTS.later("framework.polarity");

    static final Supplier<Text> INSTRUMENTS = TEXTS.later("framework.instruments");
    static final Supplier<Text> WEIGHT = TEXTS.later("framework.weight");
    static final Supplier<Text> ACCEPTS = TEXTS.later("framework.accepts");
    static final Supplier<Text> PARTS = TEXTS.later("framework.parts");
    static final Supplier<Text> INDICATORS = TEXTS.later("framework.indicators");
    static final Supplier<Text> SUB_INDICATORS = TEXTS.later("framework.sub-indicators");
    static final Supplier<Text> ITEMS = TEXTS.later("framework.items");
    static final Supplier<Text> SUB_ITEMS = TEXTS.later("framework.sub-items");

    static final Supplier<Text> COMPONENTS = TEXTS.later("framework.components");
    static final Supplier<Text> COMPONENT_IDS = TEXTS.later("framework.component-ids");
    static final Supplier<Text> COMPONENT = TEXTS.later("framework.component");
    static final Supplier<Text> TOPICS = TEXTS.later("framework.topics");
    static final Supplier<Text> ROWS = TEXTS.later("framework.rows");
    static final Supplier<Text> INSTRUMENT = TEXTS.later("framework.instrument");

    static final Supplier<Text> CHANGES = TEXTS.later("framework.changes");

    static final Supplier<Text> ANSWERS = TEXTS.later("framework.answers");
    static final Supplier<Text> WORDS = TEXTS.later("framework.words");
    static final Supplier<Text> SAMPLES = TEXTS.later("framework.samples");
    static final Supplier<Text> LEAST = TEXTS.later("framework.least");

    private Expected() {}

    /** Something of which there are but a few. */
    static Supplier<Text> among(Supplier<Text> expected, Collection<String> words) {
        return TEXTS.later("framework.among", expected, words);
    }
}
