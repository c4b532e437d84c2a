package org.openita.model.json;

import java.io.ByteArrayOutputStream;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import org.openita.model.problem.Visible;
import org.openita.model.text.JsonStyle;
import org.openita.model.text.Language;
import org.openita.model.text.Text;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.SerializableString;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.exc.JacksonIOException;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes JSON, for people or on one line: members in the order they are given, lines that end with LF.
 *
 * <p>Characters of a text that a terminal obeys or a reader overlooks are written as escapes ({@code \\u202E}): the text read back is
 * the same, and no file or screen has them raw.
 *
 * <p>A document is written by one function, {@code JsonWriter.pretty(w -> w.object(o -> o.text("name", "…")))}; inside an
 * object every method takes the member's name, inside an array none does. What is written goes straight to its text or
 * stream: no tree of it is built. Not thread-safe.
 */
public final class JsonWriter {

    /** A stream is its owner's to close, and a document that fails half-way must not be made to look whole. */
    private static final JsonFactory JACKSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            .build();

    private static final Set<Language> BOTH = EnumSet.allOf(Language.class);
    private static final KnownTexts TEXTS = new KnownTexts();
    private static final int SHORT = 1024;
    private static final int FEW_DIGITS = 12;

    private final JsonGenerator generator;
    private final Set<Language> languages;
    private final char[] digits = new char[2 * FEW_DIGITS];

    private JsonWriter(JsonGenerator generator, Set<Language> languages) {
        this.generator = generator;
        this.languages = languages;
    }

    /** A document over several lines, ending with a line end. */
    public static String pretty(Consumer<JsonWriter> content) {
        return text(JsonStyle.PRETTY, SHORT, content);
    }

    /** A document on one line, without a line end. */
    public static String compact(Consumer<JsonWriter> content) {
        return text(JsonStyle.COMPACT, SHORT, content);
    }

    /**
     * A document as a text.
     *
     * @param expected about how many characters it will have; a good guess saves copying, a bad one harms nothing
     */
    public static String text(JsonStyle style, int expected, Consumer<JsonWriter> content) {
        CharArrayWriter out = new CharArrayWriter(expected);
        write(JACKSON.createGenerator(context(style), out), style, content);
        return out.toString();
    }

    /**
     * Writes a document to a stream in UTF-8, flushes the stream and leaves it open.
     *
     * @throws IOException if the stream fails; what was written until then is no whole document
     */
    public static void write(OutputStream out, JsonStyle style, Consumer<JsonWriter> content) throws IOException {
        write(new OutputStreamWriter(out, StandardCharsets.UTF_8), style, content);
    }

    /**
     * Writes a document to a writer, flushes the writer and leaves it open.
     *
     * @throws IOException if the writer fails; what was written until then is no whole document
     */
    public static void write(Writer out, JsonStyle style, Consumer<JsonWriter> content) throws IOException {
        try {
            write(JACKSON.createGenerator(context(style), out), style, content);
        } catch (JacksonIOException e) {
            throw e.getCause();
        }
    }

    /**
     * A document on one line, with a line end, in UTF-8: of texts in both languages only some of them. A text that has none is left out.
     *
     * @param expected about how many bytes it will have; a good guess saves copying, a bad one harms nothing
     */
    public static byte[] line(Set<Language> languages, int expected, Consumer<JsonWriter> content) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(expected);
        try (JsonGenerator to = JACKSON.createGenerator(context(JsonStyle.COMPACT), out)) {
            content.accept(new JsonWriter(to, languages));
            to.writeRaw('\n');
        }
        return out.toByteArray();
    }

    /** An object: the document's root or an array's element. */
    public JsonWriter object(Consumer<JsonWriter> members) {
        generator.writeStartObject();
        members.accept(this);
        generator.writeEndObject();
        return this;
    }

    /** An object as a member. */
    public JsonWriter object(String name, Consumer<JsonWriter> members) {
        generator.writeName(TEXTS.name(name));
        return object(members);
    }

    /** An array: the document's root or an array's element. */
    public JsonWriter array(Consumer<JsonWriter> elements) {
        generator.writeStartArray();
        elements.accept(this);
        generator.writeEndArray();
        return this;
    }

    /** An array as a member. */
    public JsonWriter array(String name, Consumer<JsonWriter> elements) {
        generator.writeName(TEXTS.name(name));
        return array(elements);
    }

    /** A text as an array's element. */
    public JsonWriter text(String value) {
        SerializableString known = TEXTS.find(value);
        if (known != null) {
            generator.writeString(known);
        } else if (Visible.isPlain(value)) {
            generator.writeString(value);
            TEXTS.written(value);
        } else {
            generator.writeRawValue(quoted(value));
        }
        return this;
    }

    /** A text as a member. */
    public JsonWriter text(String name, String value) {
        generator.writeName(TEXTS.name(name));
        return text(value);
    }

    /** A text in Thai and English, {@code {"th": …, "en": …}}. */
    public JsonWriter text(Text value) {
        return languages.isEmpty() ? this : object(both -> both.languages(value));
    }

    /** A member in Thai and English, {@code {"th": …, "en": …}}. */
    public JsonWriter text(String name, Text value) {
        return languages.isEmpty() ? this : object(name, both -> both.languages(value));
    }

    private void languages(Text value) {
        if (languages.contains(Language.TH)) {
            text("th", value.th());
        }
        if (languages.contains(Language.EN)) {
            text("en", value.en());
        }
    }

    /** A number as an array's element, with the decimals it has and never with an exponent. */
    public JsonWriter number(BigDecimal value) {
        if (value.precision() < FEW_DIGITS && value.scale() >= 0 && value.scale() < FEW_DIGITS) {
            digits(value.unscaledValue().longValue(), value.scale());
        } else {
            generator.writeNumber(value.toPlainString());
        }
        return this;
    }

    /** Nearly all that is written is figures of a few digits, so these are written without making a text of each. */
    private void digits(long unscaled, int scale) {
        int start = digits.length;
        long rest = Math.abs(unscaled);
        for (int written = 0; rest > 0 || written <= scale; written++) {
            if (written == scale && scale > 0) {
                digits[--start] = '.';
            }
            digits[--start] = (char) ('0' + rest % 10);
            rest /= 10;
        }
        if (unscaled < 0) {
            digits[--start] = '-';
        }
        generator.writeRawValue(digits, start, digits.length - start);
    }

    /** A number as a member, with the decimals it has and never with an exponent. */
    public JsonWriter number(String name, BigDecimal value) {
        generator.writeName(TEXTS.name(name));
        return number(value);
    }

    /** A whole number as a member. */
    public JsonWriter number(String name, long value) {
        return number(name, BigDecimal.valueOf(value));
    }

    /** A truth value as a member. */
    public JsonWriter bool(String name, boolean value) {
        generator.writeName(TEXTS.name(name));
        generator.writeBoolean(value);
        return this;
    }

    /** Null as the root or an array's element. */
    public JsonWriter none() {
        generator.writeNull();
        return this;
    }

    /** Null as a member. */
    public JsonWriter none(String name) {
        generator.writeName(TEXTS.name(name));
        return none();
    }

    private static String quoted(String value) {
        StringBuilder quoted = new StringBuilder(value.length() + 16).append('"');
        value.codePoints().forEach(character -> append(character, quoted));
        return quoted.append('"').toString();
    }

    private static void append(int character, StringBuilder to) {
        if (character == '\n' || character == '\t') {
            to.append('\\').append(character == '\n' ? 'n' : 't');
        } else if (character == '"' || character == '\\') {
            to.append('\\').appendCodePoint(character);
        } else if (Visible.isHidden(character)) {
            for (char half : Character.toChars(character)) {
                to.append(String.format(Locale.ROOT, "\\u%04X", (int) half));
            }
        } else {
            to.appendCodePoint(character);
        }
    }

    private static void write(JsonGenerator to, JsonStyle style, Consumer<JsonWriter> content) {
        try (to) {
            content.accept(new JsonWriter(to, BOTH));
            if (style == JsonStyle.PRETTY) {
                to.writeRaw('\n');
            }
        }
    }

    private static ObjectWriteContext context(JsonStyle style) {
        return style == JsonStyle.PRETTY ? new Pretty() : ObjectWriteContext.empty();
    }

    /** Jackson keeps in a printer how deep it is, so each document has one of its own. */
    private static final class Pretty extends ObjectWriteContext.Base {

        private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");
        private static final DefaultPrettyPrinter PRINTER = new DefaultPrettyPrinter(Separators.createDefaultInstance()
                        .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                        .withObjectEmptySeparator("")
                        .withArrayEmptySeparator(""))
                .withObjectIndenter(TWO_SPACES)
                .withArrayIndenter(TWO_SPACES);

        @Override
        public PrettyPrinter getPrettyPrinter() {
            return PRINTER.createInstance();
        }

        @Override
        public boolean hasPrettyPrinter() {
            return true;
        }
    }
}
