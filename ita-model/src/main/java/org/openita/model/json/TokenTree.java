package org.openita.model.json;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openita.model.json.JsonObject.Member;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;

/**
 * Builds the tree of one value from tokens that someone else's parser reads, as strictly and within the same limits as
 * {@link JsonReader} does with a text. Not thread-safe.
 *
 * <p>What is wrong is noted; once it cannot go on, it takes tokens and does nothing with them.
 */
public final class TokenTree {

    private final String source;
    private final JsonLimits limits;
    private final ReadingProblems problems;
    private final Deque<Level> open = new ArrayDeque<>();
    private @Nullable Json root;
    private boolean refused;
    private int values;
    private int line;
    private int column;

    /** @param source what places call the document */
    public TokenTree(String source, JsonLimits limits, ProblemLog log) {
        this.source = source;
        this.limits = limits;
        this.problems = new ReadingProblems(limits, log);
    }

    /** The value, or empty if it was refused, which the log then says. */
    public Optional<Json> tree() {
        return refused ? Optional.empty() : Optional.ofNullable(root);
    }

    /** Whether it is of any use to go on. */
    public boolean isOpen() {
        return !refused && root == null;
    }

    /** Says where the next token stands, from 1; 0 where that is not known. */
    public void at(int tokenLine, int tokenColumn) {
        line = Math.max(0, tokenLine);
        column = Math.max(0, tokenColumn);
    }

    /** An object begins. */
    public void startObject() {
        guarded(() -> open(true));
    }

    /** An array begins. */
    public void startArray() {
        guarded(() -> open(false));
    }

    /** Ends the object or array that was started last. */
    public void end() {
        guarded(() -> add(open.pop().json(), false));
    }

    /** The name of an object's next member. */
    public void name(String name) {
        guarded(() -> open.element().name(name, here("")));
    }

    /** A text, which may be the name of a member. */
    public void text(String value) {
        guarded(() -> {
            if (value.length() > limits.textLength()) {
                throw problems.tooLongText(here(path()), value.length());
            }
            add(new JsonText(here(path()), problems.whole(value, here(path()))), true);
        });
    }

    /** A number as it is written; what is none, such as NaN, is taken as a text. */
    public void number(String literal) {
        guarded(() -> add(numeric(literal), true));
    }

    /** True or false. */
    public void bool(boolean value) {
        guarded(() -> add(new JsonBool(here(path()), value), true));
    }

    /** A null. */
    public void none() {
        guarded(() -> add(new JsonNull(here(path())), true));
    }

    private void guarded(Runnable step) {
        if (!refused) {
            try {
                step.run();
            } catch (JsonRefusal noted) {
                refused = true;
            }
        }
    }

    private void open(boolean isObject) {
        Place place = here(path());
        count(place);
        if (open.size() >= limits.depth()) {
            throw problems.tooDeep(place);
        }
        open.push(new Level(place, isObject));
    }

    private void add(Json value, boolean isNew) {
        if (isNew) {
            count(value.place());
        }
        if (open.isEmpty()) {
            root = value;
        } else {
            open.element().add(value);
        }
    }

    private void count(Place place) {
        if (++values > limits.values()) {
            throw problems.tooManyValues(place);
        }
    }

    private Json numeric(String literal) {
        if (literal.length() > limits.numberLength()) {
            throw problems.tooLongNumber(here(path()), literal.length());
        }
        try {
            BigDecimal value = new BigDecimal(literal);
            if (Math.abs((long) value.scale()) <= TreeBuilder.LARGEST_SCALE) {
                return new JsonNumber(here(path()), literal, value);
            }
        } catch (NumberFormatException e) {
            if (Character.isLetter(literal.charAt(literal.length() - 1))) {
                return new JsonText(here(path()), literal);
            }
        }
        throw problems.hugeNumber(here(path()), literal);
    }

    private String path() {
        return open.isEmpty() ? "$" : open.element().nextPath();
    }

    private Place here(String path) {
        return new Place(source, line, column, path);
    }

    /** An object or array that has not ended. */
    private final class Level {

        private final Place place;
        private final @Nullable Map<String, Member> members;
        private final List<Json> elements = new ArrayList<>();
        private String name = "";
        private Place namePlace;

        Level(Place place, boolean isObject) {
            this.place = place;
            this.namePlace = place;
            this.members = isObject ? new LinkedHashMap<>() : null;
        }

        void name(String next, Place where) {
            if (next.length() > limits.textLength()) {
                throw problems.tooLongName(where, next.length());
            }
            name = problems.whole(next, where);
            namePlace = new Place(where.source(), where.line(), where.column(), nextPath());
        }

        String nextPath() {
            return members == null
                    ? JsonPath.element(place.path(), elements.size())
                    : JsonPath.member(place.path(), name);
        }

        void add(Json value) {
            if (members == null) {
                elements.add(value);
                return;
            }
            Member first = members.putIfAbsent(name, new Member(namePlace, value));
            if (first != null) {
                problems.duplicate(namePlace, name, first.place());
            }
        }

        Json json() {
            return members == null ? new JsonArray(place, elements) : new JsonObject(place, members);
        }
    }
}
