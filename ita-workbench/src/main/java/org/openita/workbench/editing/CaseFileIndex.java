package org.openita.workbench.editing;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.openita.rules.finding.FindingKind;
import org.openita.workbench.editing.CaseScanner.Piece;

/** Reads what a file of cases names. Not thread-safe. */
final class CaseFileIndex {

    static final String EXPECT = "expect";

    /** What codes stand under a key of what is expected. */
    static final Map<String, FindingKind> CODED = Stream.of(FindingKind.values())
            .filter(FindingKind::hasCodes)
            .collect(ImmutableMap.toImmutableMap(FindingKind::expectation, kind -> kind));

    private final List<Naming> mentions = new ArrayList<>();
    private final List<Symbol> blocks = new ArrayList<>();
    private Optional<Piece> name = Optional.empty();
    private int last;

    private CaseFileIndex() {}

    static FileIndex of(String text) {
        CaseFileIndex index = new CaseFileIndex();
        CaseScanner.read(text).forEach(index::read);
        index.close();
        return new FileIndex(text, index.mentions, index.blocks);
    }

    private void read(Piece piece) {
        List<String> path = piece.path();
        String first = path.isEmpty() ? "" : path.get(0);
        if (piece.isUnder("name") && !piece.isKey()) {
            close();
            name = Optional.of(piece);
            mentions.add(Naming.definition(Name.Kind.CASE, piece.text(), piece.span()));
        } else if (!piece.isKey() && (piece.isUnder("like") || piece.isUnder("given", "like"))) {
            mentions.add(Naming.of(Name.Kind.CASE, piece.text(), piece.span()));
        } else if (first.equals(EXPECT)) {
            expected(piece);
        } else if (piece.isKey() && (first.equals("given") || first.equals("previous"))) {
            add(Name.Kind.ID, "subject:" + piece.text(), piece);
        }
        last = piece.span().end();
    }

    private void expected(Piece piece) {
        List<String> path = piece.path();
        if (path.size() < 2) {
            return;
        }
        String key = path.get(1);
        FindingKind kind = CODED.get(key);
        if (kind != null && !piece.isKey()) {
            add(Name.Kind.CODE, Codes.prefix(kind) + piece.text(), piece);
        } else if (key.equals("level") && !piece.isKey()) {
            add(Name.Kind.CODE, Codes.prefix(FindingKind.LEVEL) + piece.text(), piece);
        } else if (key.equals("targets") && piece.isKey()) {
            String code = piece.text().split("/", 2)[0];
            int start = piece.span().start();
            mentions.add(Naming.of(
                    Name.Kind.CODE, Codes.prefix(FindingKind.REACH) + code, new Span(start, start + code.length())));
        } else if (piece.isUnder(EXPECT, "why", "rule") && !piece.isKey()) {
            add(Name.Kind.RULE, piece.text(), piece);
        } else if (piece.isUnder(EXPECT, "why", "subject") && !piece.isKey()) {
            add(Name.Kind.ID, "subject:" + piece.text(), piece);
        }
    }

    private void add(Name.Kind kind, String id, Piece piece) {
        mentions.add(Naming.of(kind, id, piece.span()));
    }

    private void close() {
        name.ifPresent(piece ->
                blocks.add(new Symbol(piece.text(), "", new Span(piece.span().start(), last), piece.span())));
        name = Optional.empty();
    }
}
