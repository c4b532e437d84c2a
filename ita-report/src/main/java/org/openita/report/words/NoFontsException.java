package org.openita.report.words;

import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/** Java cannot lay out text on this machine, as HTML, DOCX and PDF need it; MD and XLSX do not. */
public final class NoFontsException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    private static final ProblemTexts TEXTS = ProblemTexts.beside(NoFontsException.class);

    NoFontsException(Throwable cause) {
        super(found().en() + "; " + remedy().en(), cause);
    }

    /** What is the matter, for people. */
    public static Text found() {
        return TEXTS.sentence("no-fonts");
    }

    /** What to do about it. */
    public static Text remedy() {
        return TEXTS.sentence("no-fonts.remedy");
    }
}
