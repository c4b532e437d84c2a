package org.openita.workbench.editing;

import static org.openita.workbench.editing.EditingWords.word;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.openita.model.text.Text;
import org.openita.rules.finding.FindingKind;
import org.openita.workbench.editing.PackIndex.Found;

/**
 * Gives a code, a rule, a case or a variable another name wherever it is named.
 *
 * @param changes what is written; empty where it cannot be
 * @param refusal why it cannot be
 */
public record Renaming(List<FileChange> changes, Optional<Text> refusal) {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{M}\\p{N}_.-]{1,200}");
    private static final Pattern VARIABLE = Pattern.compile("\\$[A-Za-z_][A-Za-z0-9_]{0,198}");
    private static final Pattern TITLE = Pattern.compile("[^\"\\\\\\p{Cntrl}]{1,200}");
    private static final Set<FindingKind> OF_ITEMS = Set.of(FindingKind.RECOMMEND);

    public Renaming {
        changes = List.copyOf(changes);
    }

    private static Renaming refused(Text why) {
        return new Renaming(List.of(), Optional.of(why));
    }

    /** Why what is named here cannot get another name; empty if it can. */
    static Optional<Text> refusal(PackView view, Naming mention) {
        Name name = mention.name();
        return switch (name.kind()) {
            case VARIABLE, CASE -> Optional.empty();
            case RULE -> isMade(view, name) ? replaces(view, name) : Optional.of(word("rename.elsewhere"));
            case CODE -> {
                if (Codes.kind(name).filter(OF_ITEMS::contains).isPresent()) {
                    yield Optional.of(word("rename.item"));
                }
                yield isMade(view, name) ? replacesTexts(view, name) : Optional.of(word("rename.elsewhere"));
            }
            default -> Optional.of(word("rename.fact"));
        };
    }

    private static boolean isMade(PackView view, Name name) {
        return view.index().of(name).stream().anyMatch(found -> found.mention().isDefinition());
    }

    /** A rule with another name would stand beside the one that it replaces now. */
    private static Optional<Text> replaces(PackView view, Name name) {
        return view.compilation()
                .pack()
                .flatMap(pack -> pack.base())
                .filter(base -> BaseNames.rules(base).contains(name.id()))
                .map(base -> word("rename.replaces", base.name()));
    }

    private static Optional<Text> replacesTexts(PackView view, Name name) {
        return view.compilation()
                .pack()
                .flatMap(pack -> pack.base())
                .filter(base -> Codes.haveTexts(name, BaseNames.messages(base)))
                .map(base -> word("rename.replaces", base.name()));
    }

    static Renaming of(PackView view, String file, Naming mention, String to) {
        Name name = mention.name();
        Optional<Text> refusal = refusal(view, mention).or(() -> unfit(view, name, to));
        if (refusal.isPresent()) {
            return refused(refusal.get());
        }
        List<FileChange> changes = view.index().of(name).stream()
                .filter(found ->
                        name.kind() != Name.Kind.VARIABLE || found.file().equals(file))
                .map(found -> changed(view, found, to))
                .toList();
        return new Renaming(changes, Optional.empty());
    }

    private static Optional<Text> unfit(PackView view, Name name, String to) {
        Pattern form = switch (name.kind()) {
            case VARIABLE -> VARIABLE;
            case CODE -> CODE;
            default -> TITLE;
        };
        if (!form.matcher(to).matches() || to.isBlank()) {
            return Optional.of(word("rename.form", to));
        }
        Name meant = switch (name.kind()) {
            case VARIABLE -> new Name(name.kind(), name.before(':') + ":" + to);
            case CODE ->
                new Name(
                        name.kind(),
                        name.id()
                                        .substring(
                                                0,
                                                name.id().length()
                                                        - Codes.code(name).length())
                                + to);
            default -> new Name(name.kind(), to);
        };
        boolean isTaken = !view.index().of(meant).isEmpty()
                || (meant.kind() == Name.Kind.CODE
                        && Codes.haveTexts(meant, view.compilation().known().messages()));
        return isTaken ? Optional.of(word("rename.taken", to)) : Optional.empty();
    }

    /** In a case a name may need quotes that it did not need before. */
    private static FileChange changed(PackView view, Found found, String to) {
        Span span = found.mention().span();
        String text = view.text(found.file()).orElse("");
        boolean isQuoted = span.start() > 0 && "\"'".indexOf(text.charAt(span.start() - 1)) >= 0;
        boolean isCase = PackView.isCases(found.file());
        boolean needsQuotes = isCase && !isQuoted && !to.matches("[\\p{L}][\\p{L}\\p{M}\\p{N}_-]*+");
        return new FileChange(found.file(), span, needsQuotes ? '"' + to + '"' : to);
    }
}
