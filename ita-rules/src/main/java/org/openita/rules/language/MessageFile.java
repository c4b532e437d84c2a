package org.openita.rules.language;

import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.problem.Excerpt;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.Visible;
import org.openita.model.text.Messages;
import org.openita.rules.finding.FindingKind;

/**
 * The texts of one language.
 *
 * <p>A Java properties file; Java's own reader tells neither lines nor keys that stand twice. Immutable and thread-safe.
 *
 * @param texts the texts by key
 * @param places where each stands, by key
 */
public record MessageFile(Map<String, String> texts, Map<String, Place> places) {

    /** What looks like a place for an argument, whole or half. */
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{([^{}]*+)}|[{}]");

    /** What a line begins with that is meant to be a text of its own. */
    private static final Pattern KEY = Pattern.compile("\\s*+([^\\s=:#!\\\\]++)\\s*+[=:].*+");

    public MessageFile {
        texts = ImmutableMap.copyOf(texts);
        places = ImmutableMap.copyOf(places);
    }

    /** The texts of a file; what is wrong with it goes to the log. */
    public static MessageFile parse(String file, String text, ProblemLog log) {
        return new Reading(file, text, log).read();
    }

    private static final class Reading {

        private final String file;
        private final String[] lines;
        private final ProblemLog log;
        private final Map<String, String> texts = new LinkedHashMap<>();
        private final Map<String, Place> places = new LinkedHashMap<>();

        Reading(String file, String text, ProblemLog log) {
            this.file = file;
            this.lines = text.split("\r\n|\r|\n", -1);
            this.log = log;
        }

        MessageFile read() {
            int next;
            for (int i = 0; i < lines.length; i = next) {
                StringBuilder logical = new StringBuilder(lines[i]);
                next = i + 1;
                while (!isComment(lines[i]) && next < lines.length && continues(logical) && !swallows(next)) {
                    logical.append('\n').append(lines[next++]);
                }
                add(Place.of(file, i + 1, 1), logical.toString());
            }
            return new MessageFile(texts, places);
        }

        /** A backslash that was not meant would make the next text a part of this one, and nobody would see it go. */
        private boolean swallows(int next) {
            Matcher key = KEY.matcher(lines[next]);
            boolean swallowed =
                    key.matches() && FindingKind.ofText(key.group(1)).isPresent();
            if (swallowed) {
                log.add(Place.of(file, next, lines[next - 1].length()), "swallowed-text", key.group(1));
            }
            return swallowed;
        }

        private static boolean isComment(String line) {
            String start = line.stripLeading();
            return start.startsWith("#") || start.startsWith("!");
        }

        /** A line goes on where it ends with a backslash that is not itself escaped. */
        private static boolean continues(CharSequence line) {
            int backslashes = 0;
            while (backslashes < line.length() && line.charAt(line.length() - 1 - backslashes) == '\\') {
                backslashes++;
            }
            return backslashes % 2 == 1;
        }

        private void add(Place place, String line) {
            if (line.indexOf('\\') < 0) {
                addPlain(place, line);
                return;
            }
            try {
                Messages.parse(new StringReader(line)).forEach((key, text) -> add(place, key, text));
            } catch (IllegalArgumentException e) {
                log.add(place, "bad-properties");
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        /** Reads a line without escapes as Java's reader does, which sets itself up anew for each line: that takes long. */
        private void addPlain(Place place, String line) {
            int start = blanksEnd(line, 0);
            if (start == line.length() || isComment(line)) {
                return;
            }
            int end = start;
            while (end < line.length() && "=: \t\f".indexOf(line.charAt(end)) < 0) {
                end++;
            }
            int value = blanksEnd(line, end);
            if (value < line.length() && "=:".indexOf(line.charAt(value)) >= 0) {
                value = blanksEnd(line, value + 1);
            }
            add(place, line.substring(start, end), line.substring(value));
        }

        private static int blanksEnd(String line, int from) {
            int at = from;
            while (at < line.length() && " \t\f".indexOf(line.charAt(at)) >= 0) {
                at++;
            }
            return at;
        }

        private void add(Place place, String key, String text) {
            Place first = places.putIfAbsent(key, place);
            OptionalInt hidden = HiddenCharacters.firstIn(key);
            if (hidden.isPresent()) {
                log.add(place, "hidden-in-name", key, Excerpt.codePoint(hidden.getAsInt()));
            } else if (first != null) {
                log.add(place, "text-twice", key, first);
            } else if (text.isBlank()) {
                log.add(place, "empty-text", key);
            } else if (key.length() > RuleLimits.LONGEST_NAME || text.length() > RuleLimits.LONGEST_MESSAGE) {
                boolean name = key.length() > RuleLimits.LONGEST_NAME;
                int longest = name ? RuleLimits.LONGEST_NAME : RuleLimits.LONGEST_MESSAGE;
                log.add(place, "too-long", longest, name ? key.length() : text.length());
            } else {
                checkCharacters(place, text);
                checkPlaceholders(place, key, text);
                texts.put(key, text);
            }
        }

        private void checkCharacters(Place place, String text) {
            text.codePoints()
                    .filter(Visible::isHarmful)
                    .findFirst()
                    .ifPresent(hidden -> log.add(place, "hidden-character", Excerpt.codePoint(hidden)));
        }

        /** Which places a text may have depends on the finding whose text it is. */
        private void checkPlaceholders(Place place, String key, String text) {
            if (text.indexOf('{') < 0 && text.indexOf('}') < 0) {
                return;
            }
            int filled = FindingKind.ofText(key).map(FindingKind::placeholders).orElse(0);
            Matcher placeholder = PLACEHOLDER.matcher(text);
            while (placeholder.find()) {
                String name = placeholder.group(1);
                if (name == null) {
                    log.add(place, "half-placeholder", placeholder.group(), key);
                } else if (!name.matches("[0-9]") || Integer.parseInt(name) >= filled) {
                    log.add(place, filled == 0 ? "placeholder" : "placeholder-number", placeholder.group(), key);
                }
            }
        }
    }
}
