package org.openita.workbench.catalogue;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.openita.model.text.Messages;
import org.openita.model.text.Text;

/** The phrases that sentences about rules are put together from. */
final class CataloguePhrases {

    private static final Messages PHRASES = Messages.beside(CataloguePhrases.class, "sentences");

    private CataloguePhrases() {}

    static Text of(String key, Object... arguments) {
        return PHRASES.text(key, arguments);
    }

    /** The phrase of the more special key, where there is one. */
    static Text firstOf(String special, String general, Object... arguments) {
        return of(PHRASES.has(special) ? special : general, arguments);
    }

    /** All of the texts, joined by the phrase of a key: {@code and}. */
    static Text joined(String key, List<Text> texts) {
        return texts.stream().reduce((left, right) -> of(key, left, right)).orElse(Text.same(""));
    }

    /** A number of points as people read it: {@code 85.00}. */
    static String points(BigDecimal number) {
        return number.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
