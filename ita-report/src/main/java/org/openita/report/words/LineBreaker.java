package org.openita.report.words;

import com.google.common.cache.Cache;
import com.google.common.cache.CacheBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;
import org.openita.scoring.output.ThaiLineBreaker;

/**
 * ThaiLineBreaker a text into lines: at spaces, between Thai words, and where nothing else helps between letters.
 *
 * <p>No line begins with a mark, ๆ or ฯ. Not thread-safe.
 */
public final class LineBreaker {

    private static final Pattern SPACE = Pattern.compile("\\s++(?![\u0E46\u0E2F\\p{Mn}])");
    private static final int RUN_KEPT = 12;

    /** Labels of charts and heads of tables are the same in every report, and are asked for again and again. */
    private static final Cache<Label, List<String>> KNOWN =
            CacheBuilder.newBuilder().maximumSize(1000).build();

    private static final int SHORT = 80;

    private record Label(String text, Typeface face, double size, double width) {}

    private final ToDoubleFunction<String> measure;
    private final double width;
    private final List<String> lines = new ArrayList<>();
    private final StringBuilder line = new StringBuilder();
    private double used;

    private LineBreaker(ToDoubleFunction<String> measure, double width) {
        this.measure = measure;
        this.width = width;
    }

    /** The lines of a text set in a face at a size, each at most as wide as asked where it can be. */
    public static List<String> of(String text, Typeface face, double size, double width) {
        return text.length() > SHORT
                ? measured(text, face, size, width)
                : KNOWN.asMap()
                        .computeIfAbsent(
                                new Label(text, face, size, width), label -> measured(text, face, size, width));
    }

    private static List<String> measured(String text, Typeface face, double size, double width) {
        return List.copyOf(of(text, piece -> face.width(piece, size), width));
    }

    /** The lines of a text, at least one, as wide as a measure says. */
    public static List<String> of(String text, ToDoubleFunction<String> measure, double width) {
        LineBreaker lines = new LineBreaker(measure, width);
        SPACE.splitAsStream(text.strip()).forEach(lines::addWord);
        lines.lines.add(lines.line.toString());
        return lines.lines;
    }

    private void addWord(String word) {
        double space = used > 0 ? measure.applyAsDouble(" ") : 0;
        List<String> pieces =
                word.length() <= RUN_KEPT && fits(space, word) ? List.of(word) : ThaiLineBreaker.pieces(word);
        for (int i = 0; i < pieces.size(); i++) {
            add(i == 0 && used > 0 ? " " : "", pieces.get(i));
        }
    }

    private boolean fits(double space, String word) {
        return used + space + measure.applyAsDouble(word) <= width;
    }

    private void add(String before, String piece) {
        double wide = measure.applyAsDouble(before + piece);
        if (used + wide <= width) {
            append(before + piece, wide);
        } else if (measure.applyAsDouble(piece) <= width) {
            startLine();
            append(piece, measure.applyAsDouble(piece));
        } else {
            addLetters(before, piece);
        }
    }

    private void addLetters(String before, String piece) {
        append(before, measure.applyAsDouble(before));
        for (int from = 0, to; from < piece.length(); from = to) {
            to = ThaiLineBreaker.nextCut(piece, from);
            String letter = piece.substring(from, to);
            double wide = measure.applyAsDouble(letter);
            if (used + wide > width) {
                startLine();
            }
            append(letter, wide);
        }
    }

    private void append(String text, double wide) {
        line.append(text);
        used += wide;
    }

    private void startLine() {
        if (line.length() > 0) {
            lines.add(line.toString().stripTrailing());
            line.setLength(0);
            used = 0;
        }
    }
}
