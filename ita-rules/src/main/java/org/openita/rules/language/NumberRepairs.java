package org.openita.rules.language;

import com.google.common.collect.ImmutableList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.openita.model.problem.Edit;
import org.openita.rules.language.Token.Kind;

/** Numbers with something about them that is no digit. */
final class NumberRepairs {

    static final ImmutableList<Repair> ALL = ImmutableList.of(
            NumberRepairs::number, NumberRepairs::pointFirst, NumberRepairs::plus, NumberRepairs::word);

    private static final Pattern PERCENT = Pattern.compile("[0-9]++(?:\\.[0-9]++)?+%");
    private static final Pattern POINT_LAST = Pattern.compile("[0-9]++\\.");
    private static final Pattern EXPONENT = Pattern.compile("[0-9]++(?:\\.[0-9]++)?+[eE][0-9]");
    private static final Pattern OF_JAVA = Pattern.compile("[0-9]++(?:\\.[0-9]++)?+[fFdDL]");
    private static final Pattern LETTERS = Pattern.compile("[0-9OoQlISBZ_]++(?:\\.[0-9OoQlISBZ_]++)?+");
    private static final Pattern SHARE = Pattern.compile("[0-9]++/[0-9]++");
    private static final String LOOK = "OoQlISBZ";
    private static final String LIKE = "00011582";

    private NumberRepairs() {}

    /** {@code 85%}, {@code 85.}, {@code 7e1}, {@code 8O}, {@code 7/10}, {@code 85 points}, {@code 8 5}. */
    private static boolean number(RepairReader reader) {
        if (!reader.isInPattern() || !reader.peek(0).is(Kind.NUMBER)) {
            return false;
        }
        int last = 0;
        while (last < RepairReader.FARTHEST && goesOn(reader.peek(last), reader.peek(last + 1))) {
            last++;
        }
        Token next = reader.peek(last + 1);
        boolean apart = last == 0
                && (next.is("%")
                        || isUnit(next)
                        || (next.is(Kind.NUMBER) && !next.text().startsWith("-")));
        return (last > 0 || apart) && tell(reader, apart ? 1 : last);
    }

    private static boolean goesOn(Token token, Token next) {
        return token.touches(next)
                && (next.is(Kind.WORD)
                        || (next.is(Kind.NUMBER) && !next.text().startsWith("-"))
                        || next.is("%")
                        || next.is(".")
                        || next.is("/"));
    }

    private static boolean isUnit(Token token) {
        return token.is(Kind.WORD) && TypedWords.isUnit(token.raw());
    }

    private static boolean tell(RepairReader reader, int last) {
        Token first = reader.peek(0);
        String found = reader.raw(first, reader.peek(last));
        boolean isUnit = isUnit(reader.peek(last)) || reader.peek(last).is("%");
        boolean isShift = reader.back(1).is("-") || reader.back(1).is("+");
        Optional<String> meant = isUnit && last == 1 ? Optional.of(first.text()) : meant(found);
        if (isUnit && isShift) {
            reader.tell(first, List.of(), "share", found);
        } else if (SHARE.matcher(found).matches()) {
            reader.tell(first, List.of(), "fraction", found);
        } else if (meant.isPresent()) {
            List<Edit> edits = List.of(first.writing(reader.peek(last), meant.get()));
            reader.tell(first, edits, isUnit ? "percent" : "odd-number", found, meant.get());
        } else {
            reader.tell(first, List.of(), "unclear-number", found);
        }
        reader.replace(last + 1, first.as(Kind.NUMBER, meant.orElse("1")));
        return true;
    }

    /** The number that is plainly meant. */
    private static Optional<String> meant(String found) {
        if (POINT_LAST.matcher(found).matches()
                || OF_JAVA.matcher(found).matches()
                || PERCENT.matcher(found).matches()) {
            return Optional.of(found.substring(0, found.length() - 1));
        }
        if (EXPONENT.matcher(found).matches()) {
            return Optional.of(new BigDecimal(found).toPlainString());
        }
        return LETTERS.matcher(found).matches() ? Optional.of(inDigits(found)) : Optional.empty();
    }

    private static String inDigits(String found) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < found.length(); i++) {
            char letter = found.charAt(i);
            int like = LOOK.indexOf(letter);
            if (letter != '_') {
                digits.append(like < 0 ? letter : LIKE.charAt(like));
            }
        }
        return digits.toString();
    }

    /** {@code .5}. */
    private static boolean pointFirst(RepairReader reader) {
        Token point = reader.peek(0);
        Token number = reader.peek(1);
        boolean found = isValue(reader) && point.is(".") && number.is(Kind.NUMBER) && point.touches(number);
        if (found) {
            String meant = "0." + number.text();
            reader.tell(point, List.of(point.writing(number, meant)), "odd-number", "." + number.text(), meant);
            reader.replace(2, number.as(Kind.NUMBER, meant));
        }
        return found;
    }

    /** {@code +85}. */
    private static boolean plus(RepairReader reader) {
        boolean found = Words.isOperator(reader.back(1))
                && reader.peek(0).is("+")
                && reader.peek(1).is(Kind.NUMBER);
        if (found) {
            SignRepairs.dropNeedless(reader);
        }
        return found;
    }

    /** {@code l00}, {@code seventy}. */
    private static boolean word(RepairReader reader) {
        Token word = reader.peek(0);
        Token next = reader.peek(1);
        if (!isValue(reader) || !word.is(Kind.WORD) || next.is("(") || next.is(".")) {
            return false;
        }
        boolean typed = word.text().chars().anyMatch(Character::isDigit)
                && LETTERS.matcher(word.text()).matches();
        Optional<String> meant = typed
                ? Optional.of(inDigits(word.text()))
                : TypedWords.number(word.text()).filter(it -> !next.is(Kind.WORD));
        boolean unclear = meant.isEmpty() && TypedWords.number(word.text()).isPresent();
        if (meant.isPresent()) {
            reader.tell(word, List.of(word.writing(meant.get())), "odd-number", word.text(), meant.get());
            reader.replace(1, word.as(Kind.NUMBER, meant.get()));
        } else if (unclear) {
            String found = reader.raw(word, next);
            reader.tell(word, List.of(), "unclear-number", found);
            reader.replace(next.is(Kind.WORD) ? 2 : 1, word.as(Kind.NUMBER, "1"));
        }
        return meant.isPresent() || unclear;
    }

    /** Whether a number of points should stand here. */
    private static boolean isValue(RepairReader reader) {
        Token last = reader.back(1);
        boolean isShift = (last.is("+") || last.is("-")) && reader.back(2).is(Kind.VARIABLE);
        boolean isCompared = Words.isOperator(last)
                && (Words.isNumeric(reader.back(2)) || reader.back(2).is(Kind.VARIABLE));
        return reader.isInPattern() && (isShift || isCompared);
    }
}
