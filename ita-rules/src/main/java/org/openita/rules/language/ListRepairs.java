package org.openita.rules.language;

import com.google.common.base.Splitter;
import com.google.common.collect.ImmutableList;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openita.rules.language.RepairReader.Part;
import org.openita.rules.language.Token.Kind;

/** Lists of texts as one writes them elsewhere. */
final class ListRepairs {

    static final ImmutableList<Repair> ALL = ImmutableList.of(
            ListRepairs::alternatives,
            ListRepairs::withoutBrackets,
            ListRepairs::inOneText,
            ListRepairs::fromTo,
            ListRepairs::withoutComma,
            ListRepairs::doubledQuotes);

    private static final Pattern SEVERAL = Pattern.compile("\\s*+\\w++(?:\\s*+[,;]\\s*+\\w++)++\\s*+");
    private static final Pattern NUMBERED = Pattern.compile("(\\D*+)([0-9]{1,3}+)");
    private static final Splitter BETWEEN = Splitter.on(Pattern.compile("[,;]")).trimResults();

    private ListRepairs() {}

    /** {@code item == "e1" || "e2"}, {@code item == "e1", "e2"}, {@code item == "e1, e2"}. */
    private static boolean alternatives(RepairReader reader) {
        Token property = reader.peek(0);
        Token sign = reader.peek(1);
        boolean begins = reader.beginsDemand()
                && property.is(Kind.WORD)
                && (sign.is("==") || sign.is("!=") || sign.is("="))
                && reader.peek(2).is(Kind.STRING);
        if (!begins) {
            return false;
        }
        List<String> texts = new ArrayList<>(split(reader.peek(2).text()));
        int last = 2;
        while (joins(reader.peek(last + 1))
                && reader.peek(last + 2).is(Kind.STRING)
                && last < RepairReader.FARTHEST
                && !Words.isOperator(reader.peek(last + 3))) {
            texts.addAll(split(reader.peek(last + 2).text()));
            last += 2;
        }
        if (texts.size() == 1) {
            return false;
        }
        String meant = property.text() + (sign.is("!=") ? " not in " : " in ") + listed(texts);
        tell(reader, "list", 0, last, meant);
        reader.replace(0, property);
        if (sign.is("!=")) {
            reader.replace(0, sign.as(Kind.WORD, "not"));
        }
        reader.replace(last + 1, inList(sign, texts, true));
        return true;
    }

    private static boolean joins(Token token) {
        return token.is(",") || LogicRepairs.isOr(token) || LogicRepairs.isAnd(token);
    }

    /** Whether a text looks like several, {@code e1, e2}. */
    static boolean isList(String text) {
        return (text.indexOf(',') >= 0 || text.indexOf(';') >= 0)
                && SEVERAL.matcher(text).matches();
    }

    private static List<String> split(String text) {
        return isList(text) ? BETWEEN.splitToList(text) : List.of(text);
    }

    /** {@code item in "e1", "e2"}. */
    private static boolean withoutBrackets(RepairReader reader) {
        if (!reader.isInPattern() || !reader.peek(0).is("in") || !reader.peek(1).is(Kind.STRING)) {
            return false;
        }
        List<String> texts = new ArrayList<>(List.of(reader.peek(1).text()));
        int last = 1;
        while (reader.peek(last + 1).is(",") && reader.peek(last + 2).is(Kind.STRING) && last < RepairReader.FARTHEST) {
            texts.add(reader.peek(last + 2).text());
            last += 2;
        }
        tell(reader, "list", 0, last, "in " + listed(texts));
        reader.replace(last + 1, inList(reader.peek(0), texts, true));
        return true;
    }

    /** {@code item in ("e1, e2")}. */
    private static boolean inOneText(RepairReader reader) {
        Token text = reader.peek(0);
        boolean found =
                isInList(reader) && text.is(Kind.STRING) && split(text.text()).size() > 1;
        if (found) {
            List<String> texts = split(text.text());
            tell(reader, "list", 0, 0, quoted(texts));
            reader.replace(1, inList(text, texts, false));
        }
        return found;
    }

    /** {@code item in ("e1".."e4")}. */
    private static boolean fromTo(RepairReader reader) {
        Token first = reader.peek(0);
        boolean dots = reader.peek(1).is(".") && reader.peek(2).is(".");
        boolean joined = reader.peek(1).is("-") || reader.peek(1).is("to");
        Token last = reader.peek(dots ? 3 : 2);
        if (!isInList(reader) || !first.is(Kind.STRING) || !(dots || joined) || !last.is(Kind.STRING)) {
            return false;
        }
        List<String> texts = series(first.text(), last.text());
        tell(reader, "list", 0, dots ? 3 : 2, quoted(texts));
        reader.replace(dots ? 4 : 3, inList(first, texts, false));
        return true;
    }

    private static List<String> series(String first, String last) {
        Matcher from = NUMBERED.matcher(first);
        Matcher to = NUMBERED.matcher(last);
        boolean same = from.matches() && to.matches() && from.group(1).equals(to.group(1));
        return same
                ? IntStream.rangeClosed(Integer.parseInt(from.group(2)), Integer.parseInt(to.group(2)))
                        .limit(RepairReader.FARTHEST)
                        .mapToObj(number -> from.group(1) + number)
                        .toList()
                : List.of(first, last);
    }

    /** {@code ("e1" "e2")}. */
    private static boolean withoutComma(RepairReader reader) {
        boolean found = (reader.isInPattern() || reader.isIn(Part.THEN))
                && reader.back(1).is(Kind.STRING)
                && reader.peek(0).is(Kind.STRING)
                && !reader.back(1).text().isEmpty();
        if (found) {
            Token text = reader.peek(0);
            reader.tell(text, List.of(reader.back(1).followed(",")), "no-comma", text.shown());
            reader.replace(0, text.as(Kind.SIGN, ","));
            reader.pass();
        }
        return found;
    }

    /** {@code ""e1""}. */
    private static boolean doubledQuotes(RepairReader reader) {
        Token open = reader.peek(0);
        Token word = reader.peek(1);
        Token close = reader.peek(2);
        boolean found = isEmptyText(open) && isEmptyText(close) && open.touches(word) && word.touches(close);
        if (found) {
            reader.tell(open, List.of(open.writing(close, '"' + word.raw() + '"')), "doubled-quotes", word.raw());
            reader.replace(3, word.as(Kind.STRING, word.raw()));
        }
        return found;
    }

    private static boolean isEmptyText(Token token) {
        return token.is(Kind.STRING) && token.text().isEmpty();
    }

    private static boolean isInList(RepairReader reader) {
        Token last = reader.back(1);
        return reader.isInPattern()
                && ((last.is("(") && reader.back(2).is("in"))
                        || (last.is(",") && reader.back(2).is(Kind.STRING)));
    }

    private static void tell(RepairReader reader, String slip, int first, int last, String meant) {
        Token start = reader.peek(first);
        String found = reader.raw(start, reader.peek(last));
        reader.tellMeant(start, List.of(start.writing(reader.peek(last), meant)), slip, found, meant);
    }

    private static String listed(List<String> texts) {
        return "(" + quoted(texts) + ")";
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(text -> '"' + text + '"').collect(Collectors.joining(", "));
    }

    private static Token[] inList(Token place, List<String> texts, boolean whole) {
        List<Token> tokens = new ArrayList<>();
        if (whole) {
            tokens.add(place.as(Kind.WORD, "in"));
            tokens.add(place.as(Kind.SIGN, "("));
        }
        for (String text : texts) {
            tokens.add(place.as(Kind.STRING, text));
            tokens.add(place.as(Kind.SIGN, ","));
        }
        tokens.remove(tokens.size() - 1);
        if (whole) {
            tokens.add(place.as(Kind.SIGN, ")"));
        }
        return tokens.toArray(Token[]::new);
    }
}
