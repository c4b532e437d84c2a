package org.openita.workbench.editing;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.model.problem.Edit;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.workbench.lint.Severity;
import org.openita.workbench.lint.Violation;

/** Finds where in a view's files problems stand. */
final class DiagnosticPlaces {

    private static final Pattern PIECE =
            Pattern.compile("\"(?:[^\"\\\\\\r\\n]|\\\\.)*+\"?+|[\\p{L}\\p{M}\\p{N}_.$+-]++|\\S");

    private final PackView view;
    private final String prefix;

    DiagnosticPlaces(PackView view) {
        this.view = view;
        this.prefix = view.name() + "/";
    }

    Diagnostic of(Problem problem) {
        return new Diagnostic(spot(problem.place()), Severity.ERROR, problem.code(), problem);
    }

    Diagnostic of(Violation violation) {
        return new Diagnostic(spot(violation.place()), violation.severity(), violation.lint(), violation.problem());
    }

    /** What is wrong elsewhere, such as in a pack that this one extends, is told at its pack.json. */
    Spot spot(Place place) {
        String file = file(place);
        return view.text(file)
                .map(text -> new Spot(file, span(file, text, place)))
                .orElseGet(() -> new Spot(PackView.PACK_FILE, new Span(0, 0)));
    }

    /** Where a place is in the view's own files, if it is in one. */
    Optional<Spot> own(Place place) {
        return place.source().startsWith(prefix)
                ? Optional.of(spot(place)).filter(spot -> !spot.file().equals(PackView.PACK_FILE))
                : Optional.empty();
    }

    private String file(Place place) {
        String source = place.source();
        return source.startsWith(prefix) ? source.substring(prefix.length()) : PackView.PACK_FILE;
    }

    private Span span(String file, String text, Place place) {
        boolean isOwn = place.source().equals(prefix + file);
        int start = isOwn ? Lines.offset(text, place.line(), column(file, text, place)) : 0;
        Matcher piece = PIECE.matcher(text).region(start, Lines.endOfLine(text, start));
        return piece.lookingAt() ? new Span(start, piece.end()) : new Span(start, start);
    }

    /** YAML counts characters as people do, editors in Java's characters. */
    private static int column(String file, String text, Place place) {
        if (!PackView.isCases(file) || place.line() == 0) {
            return place.column();
        }
        int line = Lines.offset(text, place.line(), 1);
        int end = Lines.endOfLine(text, line);
        int characters = Math.min(place.column() - 1, text.codePointCount(line, end));
        return characters < 0 ? 1 : text.offsetByCodePoints(line, characters) - line + 1;
    }

    /** The changes that mend a problem. */
    List<FileChange> changes(Diagnostic diagnostic) {
        String file = diagnostic.spot().file();
        String text = view.text(file).orElse("");
        return diagnostic.problem().edits().stream()
                .map(edit -> change(file, text, edit))
                .toList();
    }

    private static FileChange change(String file, String text, Edit edit) {
        int start = Lines.offset(text, edit.line(), edit.column());
        return new FileChange(
                file, new Span(start, Math.min(text.length(), start + edit.length())), edit.replacement());
    }
}
