package org.openita.server.call;

import java.io.ByteArrayInputStream;
import java.io.InputStream;

/** A file that came with a request, held in memory alone. It is not changed; thread-safe. */
public final class Upload {

    /** What a file without a name is called. */
    static final String UNNAMED = "(request)";

    private final String field;
    private final String name;
    private final byte[] bytes;

    /**
     * A file with the name that a client gave it, which may be anything: of what looks like a place on the disk the last part stands.
     *
     * @param field the field of the form that it came in
     */
    Upload(String field, String given, byte[] bytes) {
        String last = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        this.field = field;
        this.name = last.isBlank() ? UNNAMED : last;
        this.bytes = bytes;
    }

    /** The field of the form that it came in; {@code file} of what is the body of a request itself. */
    public String field() {
        return field;
    }

    /** What problems call it; never to be opened. */
    public String name() {
        return name;
    }

    /** How large it is, in bytes. */
    public int size() {
        return bytes.length;
    }

    /** What it holds. */
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
