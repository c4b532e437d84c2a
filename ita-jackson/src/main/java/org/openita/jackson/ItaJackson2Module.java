package org.openita.jackson;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.jsontype.TypeDeserializer;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.math.BigDecimal;
import org.openita.jackson.Forms.Reading;
import org.openita.model.assessment.Assessment;
import org.openita.model.json.TokenTree;
import org.openita.model.problem.InputException;
import org.openita.model.problem.ProblemLog;
import org.openita.scoring.Analysis;

/**
 * Teaches a mapper of Jackson 2 the JSON of assessments and analyses: {@code new ObjectMapper().findAndRegisterModules()} finds it.
 *
 * <p>It writes what {@link Analysis#toJson()} and {@link Assessment#toJson()} write, in the mapper's layout, and reads as strictly as
 * {@link Analysis#parse} and {@link Assessment#parse} do: the exception's cause is then an {@link InputException} with all problems.
 */
public final class ItaJackson2Module extends SimpleModule {

    private static final long serialVersionUID = 1L;

    /** Reads and writes the JSON of the contract, for any mapper of Jackson 2. */
    public ItaJackson2Module() {
        super("org.openita.jackson");
        Forms.written().forEach(this::writes);
        addDeserializer(Assessment.class, new Reader<>(Assessment.class, Forms.ReadAssessment.INSTANCE));
        addDeserializer(Analysis.class, new Reader<>(Analysis.class, Forms.ReadAnalysis.INSTANCE));
    }

    private <T> void writes(Class<T> type) {
        addSerializer(type, new Writer<>(type));
    }

    private static final class Writer<T> extends StdSerializer<T> {

        private static final long serialVersionUID = 1L;

        Writer(Class<T> type) {
            super(type);
        }

        @Override
        public void serialize(T value, JsonGenerator to, SerializerProvider context) throws IOException {
            new Generator(to).write(Forms.of(value));
        }

        /** The form is a contract, to which no mapper adds the names of our classes. */
        @Override
        public void serializeWithType(T value, JsonGenerator to, SerializerProvider context, TypeSerializer type)
                throws IOException {
            serialize(value, to, context);
        }
    }

    private static final class Reader<T> extends StdDeserializer<T> {

        private static final long serialVersionUID = 1L;

        private final transient Reading<T> reading;

        Reader(Class<T> type, Reading<T> reading) {
            super(type);
            this.reading = reading;
        }

        @Override
        public T deserialize(JsonParser from, DeserializationContext context) throws IOException {
            ProblemLog log = new ProblemLog();
            TokenTree tree = reading.tree(log);
            take(from, tree);
            try {
                return reading.read(tree.tree(), log);
            } catch (InputException e) {
                JsonMappingException refused = MismatchedInputException.from(from, handledType(), e.getMessage());
                refused.initCause(e);
                throw refused;
            }
        }

        @Override
        public Object deserializeWithType(JsonParser from, DeserializationContext context, TypeDeserializer type)
                throws IOException {
            return deserialize(from, context);
        }
    }

    private static void take(JsonParser from, TokenTree tree) throws IOException {
        JsonToken token = from.currentToken();
        while (token != null) {
            JsonLocation at = from.currentTokenLocation();
            tree.at(at.getLineNr(), at.getColumnNr());
            take(token, from, tree);
            token = tree.isOpen() ? from.nextToken() : null;
        }
    }

    private static void take(JsonToken token, JsonParser from, TokenTree tree) throws IOException {
        switch (token) {
            case START_OBJECT -> tree.startObject();
            case START_ARRAY -> tree.startArray();
            case END_OBJECT, END_ARRAY -> tree.end();
            case FIELD_NAME -> tree.name(from.currentName());
            case VALUE_STRING -> tree.text(from.getText());
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> tree.number(from.getText());
            case VALUE_TRUE, VALUE_FALSE -> tree.bool(token == JsonToken.VALUE_TRUE);
            case VALUE_NULL -> tree.none();
            default -> tree.text(String.valueOf(from.getText()));
        }
    }

    private record Generator(JsonGenerator to) implements Tokens<IOException> {

        @Override
        public void object() throws IOException {
            to.writeStartObject();
        }

        @Override
        public void endObject() throws IOException {
            to.writeEndObject();
        }

        @Override
        public void array() throws IOException {
            to.writeStartArray();
        }

        @Override
        public void endArray() throws IOException {
            to.writeEndArray();
        }

        @Override
        public void name(String name) throws IOException {
            to.writeFieldName(name);
        }

        @Override
        public void text(String value) throws IOException {
            to.writeString(value);
        }

        @Override
        public void number(BigDecimal value) throws IOException {
            to.writeNumber(value);
        }

        @Override
        public void whole(long value) throws IOException {
            to.writeNumber(value);
        }

        @Override
        public void bool(boolean value) throws IOException {
            to.writeBoolean(value);
        }

        @Override
        public void none() throws IOException {
            to.writeNull();
        }
    }
}
