package org.openita.model.json;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.model.json.JsonObject.Member;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.exc.UnexpectedEndOfInputException;
import tools.jackson.core.json.JsonFactory;

/** Builds the tree of one document from Jackson's tokens, within the limits. */
final class TreeBuilder {

    /**
     * Jackson's own limits stand out of the way, since ours are told in our words and the document as a whole is bounded
     * before it gets here. Names are not kept in its symbol table, which a hostile document could fill with collisions.
     */
    private static final JsonFactory JACKSON = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .build())
            .build();

    /** The farthest that a number's decimal point may be from its digits. */
    static final int LARGEST_SCALE = 1000;

    private final String text;
    private final Origin origin;
    private final JsonLimits limits;
    private final ReadingProblems problems;
    private final JsonParser parser;
    private int depth;
    private int values;
    private int endOfLastToken;

    TreeBuilder(String text, Origin origin, JsonLimits limits, ProblemLog log) {
        this.text = text;
        this.origin = origin;
        this.limits = limits;
        this.problems = new ReadingProblems(limits, log);
        this.parser = JACKSON.createParser(ObjectReadContext.empty(), text.toCharArray());
    }

    /** The whole document. */
    Json document() {
        try (parser) {
            Json root = value(next(), origin.path());
            if (next() != null) {
                throw problems.trailing(placeOf(parser.currentTokenLocation(), ""));
            }
            return root;
        } catch (JacksonException e) {
            SyntaxDiagnosis diagnosis = diagnosis(e);
            throw problems.syntax(diagnosis, origin.at(text, diagnosis.offset()));
        }
    }

    private @Nullable JsonToken next() {
        JsonToken token = parser.nextToken();
        if (token != null && (token.isStructStart() || token.isStructEnd())) {
            endOfLastToken = offset(parser.currentLocation());
        }
        return token;
    }

    private Json value(@Nullable JsonToken token, String path) {
        Place place = placeOf(parser.currentTokenLocation(), path);
        if (++values > limits.values()) {
            throw problems.tooManyValues(place);
        }
        if (token == JsonToken.START_OBJECT || token == JsonToken.START_ARRAY) {
            return nested(token, place, path);
        }
        Json scalar = scalar(token, place);
        endOfLastToken = offset(parser.currentLocation());
        return scalar;
    }

    private Json nested(JsonToken token, Place place, String path) {
        if (++depth > limits.depth()) {
            throw problems.tooDeep(place);
        }
        Json nested = token == JsonToken.START_OBJECT ? object(place, path) : array(place, path);
        depth--;
        return nested;
    }

    private JsonObject object(Place place, String path) {
        Map<String, Member> members = new LinkedHashMap<>();
        while (next() == JsonToken.PROPERTY_NAME) {
            TokenStreamLocation start = parser.currentTokenLocation();
            String name = name(start);
            String memberPath = JsonPath.member(path, name);
            Place memberPlace = placeOf(start, memberPath);
            Member first = members.putIfAbsent(name, new Member(memberPlace, value(next(), memberPath)));
            Optional.ofNullable(first).ifPresent(f -> problems.duplicate(memberPlace, name, f.place()));
        }
        return new JsonObject(place, members);
    }

    private String name(TokenStreamLocation start) {
        String name = parser.currentName();
        if (name.length() > limits.textLength()) {
            throw problems.tooLongName(placeOf(start, ""), name.length());
        }
        return problems.whole(name, placeOf(start, ""));
    }

    private JsonArray array(Place place, String path) {
        List<Json> elements = new ArrayList<>();
        for (JsonToken token = next(); token != JsonToken.END_ARRAY; token = next()) {
            elements.add(value(token, JsonPath.element(path, elements.size())));
        }
        return new JsonArray(place, elements);
    }

    private Json scalar(@Nullable JsonToken token, Place place) {
        if (token == JsonToken.VALUE_STRING) {
            return text(place);
        }
        if (token == JsonToken.VALUE_NUMBER_INT || token == JsonToken.VALUE_NUMBER_FLOAT) {
            return number(place);
        }
        return token == JsonToken.VALUE_NULL ? new JsonNull(place) : new JsonBool(place, token == JsonToken.VALUE_TRUE);
    }

    private JsonText text(Place place) {
        String value = parser.getString();
        if (value.length() > limits.textLength()) {
            throw problems.tooLongText(place, value.length());
        }
        return new JsonText(place, problems.whole(value, place));
    }

    private JsonNumber number(Place place) {
        if (parser.getStringLength() > limits.numberLength()) {
            throw problems.tooLongNumber(place, parser.getStringLength());
        }
        String literal = parser.getString();
        try {
            BigDecimal value = new BigDecimal(literal);
            if (Math.abs((long) value.scale()) <= LARGEST_SCALE) {
                return new JsonNumber(place, literal, value);
            }
        } catch (NumberFormatException e) {
            // The exponent is beyond even BigDecimal: the same problem as one beyond our limit.
        }
        throw problems.hugeNumber(place, literal);
    }

    private Place placeOf(TokenStreamLocation at, String path) {
        return origin.at(at.getLineNr(), at.getColumnNr(), path);
    }

    private SyntaxDiagnosis diagnosis(JacksonException e) {
        return e instanceof UnexpectedEndOfInputException
                ? SyntaxDiagnosis.end(text.length())
                : SyntaxDiagnosis.of(text, offsetOf(e), endOfLastToken);
    }

    private int offsetOf(JacksonException e) {
        TokenStreamLocation at = e.getLocation();
        return offset(at == null || at.getCharOffset() < 0 ? parser.currentLocation() : at);
    }

    private int offset(TokenStreamLocation at) {
        return (int) Math.min(at.getCharOffset(), text.length());
    }
}
