package org.openita.tables.text;

import java.nio.charset.Charset;
import java.util.Optional;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/** The charset of files saved on Thai Windows. Slim Java images lack it, but always have the older TIS-620. */
final class ThaiCharset {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final String WHOLE = "x-windows-874";
    private static final String STAND_IN = "TIS-620";

    static final Charset CHARSET = Charset.forName(Charset.isSupported(WHOLE) ? WHOLE : STAND_IN);

    private ThaiCharset() {}

    static Optional<Text> note() {
        return CHARSET.name().equals(WHOLE) ? Optional.empty() : Optional.of(lacks());
    }

    static Text lacks() {
        return TEXTS.text("charset-lacks", WHOLE, STAND_IN);
    }
}
