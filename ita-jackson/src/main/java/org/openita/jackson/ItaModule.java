package org.openita.jackson;

import java.math.BigDecimal;
import org.openita.jackson.Forms.Reading;
import org.openita.model.assessment.Assessment;
import org.openita.model.json.TokenTree;
import org.openita.model.problem.InputException;
import org.openita.model.problem.ProblemLog;
import org.openita.scoring.Analysis;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.deser.std.StdDeserializer;
import tools.jackson.databind.exc.MismatchedInputException;
import tools.jackson.databind.jsontype.TypeDeserializer;
import tools.jackson.databind.jsontype.TypeSerializer;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/**
 * Teaches a mapper of Jackson 3 the JSON of assessments and analyses: {@code JsonMapper.builder().findAndAddModules()} finds it.
 *
 * <p>It writes what {@link Analysis#toJson()} and {@link Assessment#toJson()} write, in the mapper's layout, and reads as strictly as
 * {@link Analysis#parse} and {@link Assessment#parse} do: the exception's cause is then an {@link InputException} with all problems.
 */
public final class ItaModule extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Reads and writes the JSON of the contract, for any mapper of Jackson 3. */
    public ItaModule() {
        super("org.openita.jackson");
        Forms.written().forEach(this::writes);
        addDeserializer(Assessment.class, new Reader<>(Assessment.class, Forms.ReadAssessment.INSTANCE));
        addDeserializer(Analysis.class, new Reader<>(Analysis.class, Forms.ReadAnalysis.INSTANCE));
    }

    private <T> void writes(Class<T> type) {
        addSerializer(type, new Writer<>(type));
    }

    private static final class Writer<T> extends StdSerializer<T> {

        Writer(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator to, SerializationContext context) {
            new Generator(to).write(Forms.of(value));
        }

        /** The form is a contract, to which no mapper adds the names of our classes. */
        @Override
        public void serializeWithType(T value, JsonGenerator to, SerializationContext context, TypeSerializer type) {
            serialize(value, to, context);
        }
    }

    private static final class Reader<T> extends StdDeserializer<T> {

        private final Reading<T> reading;

        Reader(Class<T> type, Reading<T> reading) {
            super(type);
            this.reading = reading;
        }

        @Override
        public T deserialize(JsonParser from, DeserializationContext context) {
            ProblemLog log = new ProblemLog();
            TokenTree tree = reading.tree(log);
            take(from, tree);
            try {
                return reading.read(tree.tree(), log);
            } catch (InputException e) {
                DatabindException refused = MismatchedInputException.from(from, handledType(), e.getMessage());
                refused.initCause(e);
                throw refused;
            }
        }

        @Override
        public Object deserializeWithType(JsonParser from, DeserializationContext context, TypeDeserializer type) {
            return deserialize(from, context);
        }
    }

    private static void take(JsonParser from, TokenTree tree) {
        JsonToken token = from.currentToken();
        while (token != null) {
            TokenStreamLocation at = from.currentTokenLocation();
            tree.at(at.getLineNr(), at.getColumnNr());
            take(token, from, tree);
            token = tree.isOpen() ? from.nextToken() : null;
        }
    }

    private static void take(JsonToken token, JsonParser from, TokenTree tree) {
        switch (token) {
            case START_OBJECT -> tree.startObject();
            case START_ARRAY -> tree.startArray();
            case END_OBJECT, END_ARRAY -> tree.end();
            case PROPERTY_NAME -> tree.name(from.currentName());
            case VALUE_STRING -> tree.text(from.getString());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> tree.number(from.getString());
            case VALUE_TRUE, VALUE_FALSE -> tree.bool(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> tree.none();
            default -> tree.text(String.valueOf(from.getString()));
        }
    }

    private record Generator(JsonGenerator to) implements Tokens<RuntimeException> {

        @Override
        public void object() {
            to.writeStartObject();
        }

        @Override
        public void endObject() {
            to.writeEndObject();
        }

        @Override
        public void array() {
            to.writeStartArray();
        }

        @Override
        public void endArray() {
            to.writeEndArray();
        }

        @Override
        public void name(String name) {
            to.writeName(name);
        }

        @Override
        public void text(String value) {
            to.writeString(value);
        }

        @Override
        public void number(BigDecimal value) {
            to.writeNumber(value);
        }

        @Override
        public void whole(long value) {
            to.writeNumber(value);
        }

        @Override
        public void bool(boolean value) {
            to.writeBoolean(value);
        }

        @Override
        public void none() {
            to.writeNull();
        }
    }
}
