package org.openita.model.json;

import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.Consumer;
import org.openita.model.problem.Visible;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;

/**
 * Writes JSON for people to read: members in the order they are given, two spaces a level, lines that end with LF.
 *
 * <p>Characters of a text that a terminal obeys or a reader overlooks are written as escapes ({@code \\u202E}): the text read back is
 * the same, and no file or screen has them raw.
 *
 * <p>A document is written by one function, {@code JsonWriter.pretty(w -> w.object(o -> o.text("name", "…")))}; inside an
 * object every method takes the member's name, inside an array none does. Not thread-safe.
 */
public final class JsonWriter {

    private static final JsonFactory JACKSON = new JsonFactory();
    private static final DefaultIndenter TWO_SPACES = new DefaultIndenter("  ", "\n");

    private final JsonGenerator generator;

    private JsonWriter(JsonGenerator generator) {
        this.generator = generator;
    }

    /** A document over several lines, ending with a line end. */
    public static String pretty(Consumer<JsonWriter> content) {
        return write(content, pretty()) + "\n";
    }

    /** A document on one line, without a line end. */
    public static String compact(Consumer<JsonWriter> content) {
        return write(content, ObjectWriteContext.empty());
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
        generator.writeName(name);
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
        generator.writeName(name);
        return array(elements);
    }

    /** A text as an array's element. */
    public JsonWriter text(String value) {
        if (Visible.isPlain(value)) {
            generator.writeString(value);
        } else {
            generator.writeRawValue(quoted(value));
        }
        return this;
    }

    /** A text as a member. */
    public JsonWriter text(String name, String value) {
        generator.writeName(name);
        return text(value);
    }

    /** A number as an array's element, with the decimals it has and never with an exponent. */
    public JsonWriter number(BigDecimal value) {
        generator.writeNumber(value.toPlainString());
        return this;
    }

    /** A number as a member, with the decimals it has and never with an exponent. */
    public JsonWriter number(String name, BigDecimal value) {
        generator.writeName(name);
        return number(value);
    }

    /** A whole number as a member. */
    public JsonWriter number(String name, long value) {
        return number(name, BigDecimal.valueOf(value));
    }

    /** A truth value as a member. */
    public JsonWriter bool(String name, boolean value) {
        generator.writeName(name);
        generator.writeBoolean(value);
        return this;
    }

    /** Null as a member. */
    public JsonWriter none(String name) {
        generator.writeName(name);
        generator.writeNull();
        return this;
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

    private static String write(Consumer<JsonWriter> content, ObjectWriteContext context) {
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = JACKSON.createGenerator(context, out)) {
            content.accept(new JsonWriter(generator));
        }
        return out.toString();
    }

    private static ObjectWriteContext pretty() {
        Separators separators = Separators.createDefaultInstance()
                .withObjectNameValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator("");
        PrettyPrinter printer = new DefaultPrettyPrinter(separators)
                .withObjectIndenter(TWO_SPACES)
                .withArrayIndenter(TWO_SPACES);
        return new ObjectWriteContext.Base() {
            @Override
            public PrettyPrinter getPrettyPrinter() {
                return printer;
            }

            @Override
            public boolean hasPrettyPrinter() {
                return true;
            }
        };
    }
}
