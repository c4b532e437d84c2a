package org.openita.tables.text;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.openita.model.text.Text;

/**
 * How a text file was saved.
 *
 * <p>Immutable and thread-safe.
 */
public enum TextEncoding {
    /** UTF-8 without a mark, as most programs save. */
    UTF_8(StandardCharsets.UTF_8, ""),
    /** UTF-8 with a byte order mark: Excel's "CSV UTF-8". */
    UTF_8_MARKED(StandardCharsets.UTF_8, "\uFEFF"),
    /** UTF-16, the low byte first, with a byte order mark: Excel's "Unicode text", which puts tabs between columns. */
    UTF_16LE(StandardCharsets.UTF_16LE, "\uFEFF"),
    /** UTF-16, the high byte first, with a byte order mark. */
    UTF_16BE(StandardCharsets.UTF_16BE, "\uFEFF"),
    /** UTF-16, the low byte first, without a mark. */
    UTF_16LE_UNMARKED(StandardCharsets.UTF_16LE, ""),
    /** UTF-16, the high byte first, without a mark. */
    UTF_16BE_UNMARKED(StandardCharsets.UTF_16BE, ""),
    /** Excel's plain "CSV" on Thai Windows: code page 874, or TIS-620 where this Java has no code page 874. */
    WINDOWS_874(ThaiCharset.CHARSET, "");

    private final Charset charset;
    private final String mark;

    TextEncoding(Charset charset, String mark) {
        this.charset = charset;
        this.mark = mark;
    }

    /** Its charset. */
    public Charset charset() {
        return charset;
    }

    /** How many bytes the byte order mark at its beginning takes; 0 if it has none. */
    public int markLength() {
        return mark.getBytes(charset).length;
    }

    /** The text that bytes of a whole file hold, without the mark; bytes that are none are U+FFFD. */
    public String decode(byte[] bytes) {
        return new String(bytes, markLength(), bytes.length - markLength(), charset());
    }

    /** What a reader of the file should be told about it, if anything: some characters may have been lost. */
    public Optional<Text> note() {
        return this == WINDOWS_874 ? ThaiCharset.note() : Optional.empty();
    }

    /**
     * A writer of this encoding, its byte order mark written already; what the encoding lacks becomes a question mark.
     *
     * @throws IOException if the stream cannot be written to
     */
    public Writer writer(OutputStream out) throws IOException {
        Writer writer = new OutputStreamWriter(out, charset);
        writer.write(mark);
        return writer;
    }
}
