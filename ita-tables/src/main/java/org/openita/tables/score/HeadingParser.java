package org.openita.tables.score;

import com.google.common.base.Splitter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds in the words of a heading what it is about, and whether it is its score. Immutable and thread-safe. */
final class HeadingParser {

    private static final String NUMBER = "([0-9]{1,2}(?:\\.[0-9]{1,2})?)(?![0-9])";
    private static final String EDGES = "[\\s:.,;()\\[\\]/–—-]";
    private static final Pattern ID = Pattern.compile("[(\\[]?([a-z]{1,3})[ ._-]?0*([1-9][0-9]{0,2})(?![0-9])(.*)");
    private static final Pattern ID_AT_END =
            Pattern.compile("(.*[^\\s])\\s*[(\\[]\\s*([a-z]{1,3})[ ._-]?0*([1-9][0-9]{0,2})(?:[ ._-]*("
                    + HeadingWords.anyOf("part-word") + "\\s*[0-9]))?\\s*[)\\]]");
    private static final Pattern ANY_ID = Pattern.compile("(?<![a-z0-9])[a-z]{1,3}[ ._-]?[0-9]{1,3}(?![0-9a-z])");
    private static final Pattern INDICATOR =
            Pattern.compile(HeadingWords.anyOf("indicator-word") + "[\\s.:]*" + NUMBER + "(.*)");
    private static final Pattern INDICATOR_LAST = Pattern.compile("(.*[^\\s(\\[])\\s*[(\\[]?\\s*"
            + HeadingWords.anyOf("indicator-word") + "[\\s.:]*" + NUMBER + "\\s*[)\\]]?");
    private static final Pattern NUMBERED = Pattern.compile(NUMBER + "(.*)");
    private static final Pattern PART_FIRST =
            Pattern.compile("(\\(?" + HeadingWords.anyOf("part-word") + "\\s*[0-9]\\)?)(?![0-9])(.*)");
    private static final Pattern PART_LAST =
            Pattern.compile("(.*?)(\\(?" + HeadingWords.anyOf("part-word") + "\\s*[0-9]\\)?)");
    private static final Pattern BEFORE = Pattern.compile("^" + HeadingWords.anyOf("before-subject") + "[\\s:.]*");
    private static final Pattern ITEM_WORD =
            Pattern.compile("^" + HeadingWords.anyOf("item-word") + "[\\s:.]*(?=[a-z0-9(\\[])");
    private static final Pattern AFTER = Pattern.compile("[\\s:.]*" + HeadingWords.anyOf("after-subject") + "$");
    private static final Pattern OTHER = Pattern.compile(
            HeadingWords.of("other-figure").stream().map(HeadingParser::whole).collect(Collectors.joining("|")));
    private static final Pattern AT_EDGE = Pattern.compile("^(?:" + OTHER + ")|(?:" + OTHER + ")$|[0-9]\\s*%?$");
    private static final Pattern WEIGHT = Pattern.compile("(?<![0-9])(?:[1-9][0-9]|0?\\.[0-9]+)(?![0-9])");
    private static final Pattern LETTERS = Pattern.compile("[a-z]", Pattern.CASE_INSENSITIVE);
    private static final Pattern WORDS = Pattern.compile("[\\s:,.;()\\[\\]/]+");
    private static final Pattern WHOLE = Pattern.compile("(?:" + HeadingWords.anyOf("whole-part") + "|[\\s()])++");
    private static final Pattern OF_WHOLE = Pattern.compile(HeadingWords.anyOf("whole-word"));
    private static final String ANY_WHOLE =
            HeadingWords.of("overall").iterator().next();
    private static final int SHORTEST = 8;
    private static final int LONG = 30;

    private final HeadingNames names;

    HeadingParser(HeadingNames names) {
        this.names = names;
    }

    /** What a heading without a year means. */
    HeadingMeaning meaning(String key) {
        String core = stripped(key);
        return scored(key)
                .or(() -> scored(core))
                .or(() -> byIndicator(core))
                .or(() -> byIndicatorLast(core))
                .or(() -> byId(core))
                .or(() -> byNumber(core))
                .or(() -> names.item(core).map(HeadingMeaning.Of::new))
                .or(() -> whole(core, key))
                .or(() -> besideGroup(key))
                .or(() -> byGroup(key))
                .orElse(new HeadingMeaning.Nothing());
    }

    private Optional<HeadingMeaning> scored(String key) {
        return names.exact(key).map(HeadingMeaning.Of::new);
    }

    /** Without words that say no more than that something was scored; unless nothing else is left. */
    private static String stripped(String key) {
        String before = "";
        String core = key;
        while (!core.equals(before)) {
            before = core;
            core = without(AFTER, core);
            core = without(ITEM_WORD, core);
            core = INDICATOR.matcher(core).matches() ? core : without(BEFORE, core);
        }
        return core;
    }

    /** A heading without a last word that says no more than that something was scored. */
    static String withoutEnd(String key) {
        return without(AFTER, key);
    }

    private static String without(Pattern words, String key) {
        String shorter = words.matcher(key).replaceFirst("").strip();
        return shorter.isEmpty() ? key : shorter;
    }

    /** An indicator by its number, and perhaps its name. */
    private Optional<HeadingMeaning> byIndicator(String key) {
        Matcher found = INDICATOR.matcher(key);
        if (!found.matches()) {
            return Optional.empty();
        }
        Optional<String> id = names.exact(key.substring(0, found.end(1)));
        return id.map(known -> ofName(known, found.group(2)));
    }

    /** The name of an indicator, and then its number. */
    private Optional<HeadingMeaning> byIndicatorLast(String key) {
        Matcher found = INDICATOR_LAST.matcher(key);
        Optional<String> named = found.matches() ? names.exact(inner(found.group(1))) : Optional.empty();
        return named.filter(names::isIndicator)
                .map(id -> id.equals(found.group(2))
                        ? new HeadingMeaning.Of(id)
                        : new HeadingMeaning.Contradiction(found.group(2), id));
    }

    /** A number and a name. */
    private Optional<HeadingMeaning> byNumber(String key) {
        Matcher found = NUMBERED.matcher(key);
        if (!found.matches()) {
            return Optional.empty();
        }
        String rest = inner(found.group(2));
        String number = found.group(1);
        return names.exact(rest)
                .or(() -> names.near(rest))
                .map(named -> LETTERS.matcher(named).replaceAll("").equals(number)
                        ? new HeadingMeaning.Of(named)
                        : new HeadingMeaning.Contradiction(number, named));
    }

    /** What the words after an indicator's number make of it. */
    private HeadingMeaning ofName(String id, String after) {
        String rest = inner(after);
        if (rest.isEmpty()) {
            return new HeadingMeaning.Of(id);
        }
        Optional<String> named = names.exact(rest).or(() -> names.near(rest));
        if (named.isPresent()) {
            return named.get().equals(id)
                    ? new HeadingMeaning.Of(id)
                    : new HeadingMeaning.Contradiction(id, named.get());
        }
        return isOther(rest) ? new HeadingMeaning.Other(id) : new HeadingMeaning.Unclear(id);
    }

    /** An item by its id, and what follows or stands before it. */
    private Optional<HeadingMeaning> byId(String key) {
        Matcher first = ID.matcher(key);
        if (first.matches()) {
            Optional<String> id = item(first.group(1) + first.group(2));
            if (id.isPresent()) {
                return Optional.of(ofItem(id.get(), first.group(3)));
            }
        }
        Matcher last = ID_AT_END.matcher(key);
        return last.matches()
                ? item(last.group(2) + last.group(3)).map(id -> ofItem(id, before(last)))
                : Optional.empty();
    }

    /** What stands before an id in brackets, with the part that stands in them. */
    private static String before(Matcher last) {
        String part = last.group(4) == null ? "" : " " + last.group(4);
        return " " + last.group(1) + part;
    }

    /** The item of an id; parts and instruments are no items, though their ids may look alike. */
    private Optional<String> item(String id) {
        return names.exact(id).filter(names::isItem);
    }

    private HeadingMeaning ofItem(String id, String after) {
        Matcher first = PART_FIRST.matcher(after.replaceFirst("^" + EDGES + "+", ""));
        Matcher last = PART_LAST.matcher(after);
        if (first.matches() && names.exact(id + first.group(1)).isPresent()) {
            return asked(names.exact(id + first.group(1)).get(), id, first.group(2));
        }
        if (last.matches() && names.exact(id + last.group(2)).isPresent()) {
            return asked(names.exact(id + last.group(2)).get(), id, last.group(1));
        }
        boolean isLonger = !after.isEmpty() && !after.matches("(?s)" + EDGES + ".*") && after.codePointAt(0) < 0x80;
        return isLonger || after.matches("\\.[0-9].*") ? new HeadingMeaning.Unclear(id) : asked(id, id, after);
    }

    /** What follows an id may be the question only. */
    private HeadingMeaning asked(String subject, String item, String after) {
        String rest = inner(after);
        Optional<String> named = names.exact(rest);
        if (rest.isEmpty()
                || HeadingWords.is("after-subject", rest)
                || named.filter(item::equals).isPresent()) {
            return new HeadingMeaning.Of(subject);
        }
        if (named.filter(names::isItem).isPresent() && !ANY_ID.matcher(rest).find()) {
            return new HeadingMeaning.Contradiction(subject, named.get());
        }
        if (named.isEmpty() && isQuestion(rest)) {
            return new HeadingMeaning.Of(subject);
        }
        return isOther(rest) ? new HeadingMeaning.Other(subject) : new HeadingMeaning.Unclear(subject);
    }

    /** Words of scores and of the whole, and no others. */
    private Optional<HeadingMeaning> whole(String core, String key) {
        boolean isWhole = List.of(core, key).stream()
                .anyMatch(text ->
                        WHOLE.matcher(text).matches() && OF_WHOLE.matcher(text).find());
        return isWhole ? names.exact(ANY_WHOLE).map(HeadingMeaning.Of::new) : Optional.empty();
    }

    /** An indicator and the instrument that it is of, or an instrument by its id and nearly its name. */
    private Optional<HeadingMeaning> besideGroup(String key) {
        Optional<String> group = names.group(key);
        String rest = group.map(id -> inner(key.replaceFirst(
                        "(?<![a-z])" + Pattern.quote(id.toLowerCase(Locale.ROOT)) + "(?![a-z0-9])", " ")))
                .orElse("");
        if (rest.isEmpty() || rest.equals(key)) {
            return Optional.empty();
        }
        HeadingMeaning meaning = meaning(rest);
        boolean isOfIndicator = meaning.scored().filter(names::isIndicator).isPresent();
        return isOfIndicator
                ? Optional.of(meaning)
                : group.filter(id -> names.near(rest).filter(id::equals).isPresent())
                        .map(HeadingMeaning.Of::new);
    }

    /** An instrument or a part among other words. */
    private Optional<HeadingMeaning> byGroup(String key) {
        for (String word : Splitter.on(WORDS).split(key)) {
            Optional<String> id = names.exact(word).filter(known -> known.equalsIgnoreCase(word));
            if (id.filter(known -> !names.isItem(known)).isPresent()) {
                return id.map(known -> isOther(key) || WEIGHT.matcher(key).find()
                        ? new HeadingMeaning.Other(known)
                        : new HeadingMeaning.Unclear(known));
            }
        }
        return Optional.empty();
    }

    /** Words enough to ask something; in few of them none that makes it another figure, in many none first or last. */
    private static boolean isQuestion(String rest) {
        long letters = rest.codePoints().filter(Character::isLetter).count();
        boolean isOther = letters > LONG
                ? AT_EDGE.matcher(rest).find()
                : OTHER.matcher(rest).find() || hasDigit(rest);
        return letters >= SHORTEST && !isOther && !ANY_ID.matcher(rest).find();
    }

    /** Whether few words make something another figure than a score. */
    static boolean isOther(String text) {
        return text.length() <= 2 * LONG && OTHER.matcher(text).find();
    }

    private static boolean hasDigit(String text) {
        return text.codePoints().anyMatch(Character::isDigit);
    }

    /** Latin words are whole ones, Thai has no spaces between them. */
    private static String whole(String word) {
        boolean isLatin = word.codePointAt(0) < 0x80;
        return isLatin ? "(?<![a-z])" + Pattern.quote(word) + "(?![a-z])" : Pattern.quote(word);
    }

    private static String inner(String text) {
        return text.replaceAll("^" + EDGES + "+|" + EDGES + "+$", "");
    }
}
