package org.openita.server.call;

import org.openita.model.text.Text;

/** Thrown when a request is refused for itself, not for what is in its files: too large, too slow, too many at once. */
public final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String code;
    private final Text text;
    private final int retryAfter;

    private Refusal(int status, String code, Text text, int retryAfter) {
        super(text.en(), null, false, false);
        this.status = status;
        this.code = code;
        this.text = text;
        this.retryAfter = retryAfter;
    }

    /** A refusal that stays one if asked again. */
    public static Refusal of(int status, String code, Object... arguments) {
        return new Refusal(status, code, ServerTexts.sentence(code, arguments), 0);
    }

    /** A refusal for now. */
    static Refusal forNow(String code, int seconds) {
        return new Refusal(503, code, ServerTexts.sentence(code, seconds), seconds);
    }

    /** The status of the answer. */
    public int status() {
        return status;
    }

    /** What kind of refusal it is. */
    public String code() {
        return code;
    }

    /** What is said. */
    public Text text() {
        return text;
    }

    /** After how many seconds asking again may help; 0 where it will not. */
    public int retryAfter() {
        return retryAfter;
    }
}
