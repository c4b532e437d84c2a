package org.openita.workbench.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.openita.model.assessment.Assessment;
import org.openita.model.problem.Problem;
import org.openita.model.text.Text;
import org.openita.rules.language.RuleFormatter;
import org.openita.rules.language.RuleProblems;
import org.openita.workbench.cases.PackCases;
import org.openita.workbench.lint.PackCheck;

/**
 * Answers what an editor asks about a pack that is being edited: its rules, texts, cases and pack.json.
 *
 * <p>Files are named by their paths below the pack's directory, places in them by Java characters from the beginning. Of a file or
 * place of which there is nothing to say the answer is empty. Immutable and thread-safe.
 */
public final class LanguageService {

    private final PackView view;

    private LanguageService(PackView view) {
        this.view = view;
    }

    /** Answers about a view. */
    public static LanguageService of(PackView view) {
        return new LanguageService(view);
    }

    /** All that keeps the pack from running, and all that is wrong with its cases: what can be told after each key. */
    public List<Diagnostic> problems() {
        DiagnosticPlaces places = new DiagnosticPlaces(view);
        return view.problems().stream().map(places::of).toList();
    }

    /** What lints report of a pack that runs: this takes longer. */
    public List<Diagnostic> lint() {
        Compilation compilation = view.compilation();
        if (!compilation.problems().isEmpty() || compilation.pack().isEmpty()) {
            return List.of();
        }
        PackCheck check = PackCheck.of(
                compilation.pack().get(),
                compilation.kits().known(),
                () -> compilation.cases().isEmpty()
                        ? List.of()
                        : PackCases.edited(
                                        compilation.pack().get(),
                                        view.name(),
                                        view.directory(),
                                        view.unsaved(),
                                        compilation.engines(),
                                        compilation.kits())
                                .years());
        DiagnosticPlaces places = new DiagnosticPlaces(view);
        return check.violations().stream().map(places::of).toList();
    }

    /** What there is to say of what stands at a place. */
    public Optional<Hint> hover(String file, int offset) {
        return at(file, offset).flatMap(new HoverText(view)::of);
    }

    /** What could be written at a place. */
    public List<CompletionProposal> complete(String file, int offset) {
        return view.text(file)
                .map(text -> new Completion(view).at(file, text, Math.min(offset, text.length())))
                .orElse(List.of());
    }

    /** Where what is named at a place is made; from a text, the rules that use it. */
    public List<Spot> definitions(String file, int offset) {
        return at(file, offset)
                .map(mention -> new Navigation(view).definitions(file, mention))
                .orElse(List.of());
    }

    /** All places that name what is named at a place. */
    public List<Spot> references(String file, int offset) {
        return at(file, offset)
                .map(mention -> new Navigation(view).references(file, mention))
                .orElse(List.of());
    }

    /** What could be renamed at a place; empty if nothing can. */
    public Optional<Span> renamable(String file, int offset) {
        return at(file, offset)
                .filter(mention -> Renaming.refusal(view, mention).isEmpty())
                .map(Naming::span);
    }

    /** Gives what is named at a place another name everywhere, or says why it cannot. */
    public Renaming rename(String file, int offset, String to) {
        return at(file, offset)
                .map(mention -> Renaming.of(view, file, mention, to))
                .orElseGet(() -> new Renaming(List.of(), Optional.of(EditingWords.word("rename.nothing"))));
    }

    /** The rules, texts or cases of a file. */
    public List<Symbol> symbols(String file) {
        return view.index().file(file).map(FileIndex::blocks).orElse(List.of());
    }

    /** The names of items and codes in a piece of a rule file, to be shown behind them. */
    public List<Hint> names(String file, Span within) {
        HoverText hover = new HoverText(view);
        List<Hint> names = new ArrayList<>();
        if (PackView.isRules(file)) {
            view.index().file(file).map(FileIndex::mentions).orElse(List.of()).stream()
                    .filter(mention -> within.touches(mention.span().start()))
                    .forEach(mention ->
                            hover.name(mention.name()).ifPresent(name -> names.add(new Hint(name, mention.span()))));
        }
        return names;
    }

    /** A rule file laid out; empty if it cannot be read as rules, or is no rule file. */
    public Optional<String> format(String file) {
        return PackView.isRules(file)
                ? view.text(file).flatMap(text -> RuleFormatter.format(file, text, RuleProblems.log()))
                : Optional.empty();
    }

    /** What mends the problems at a place. */
    public List<Remedy> remedies(String file, Span span) {
        Remedies remedies = new Remedies(view);
        return problems().stream()
                .filter(diagnostic -> diagnostic.spot().file().equals(file))
                .filter(diagnostic -> diagnostic.spot().span().start() <= span.end()
                        && span.start() <= diagnostic.spot().span().end())
                .flatMap(diagnostic -> remedies.of(diagnostic).stream())
                .toList();
    }

    /**
     * What the pack makes of a result; empty where it is not for the result's year, or does not compile.
     *
     * @throws org.openita.model.problem.InputException if its rules give far too much
     */
    public Optional<PackTrial> trial(Assessment result) {
        return PackTrial.of(view, result);
    }

    /** What comes of the pack's cases, and what they leave untested. */
    public CaseTrial cases() {
        return CaseTrial.of(view);
    }

    /** What a problem says, in its three lines without its place. */
    public static Text said(Problem problem) {
        Text expected = EditingWords.word("expected", problem.expected());
        Text remedy = EditingWords.word("remedy", problem.remedy());
        return Text.join(List.of(problem.found(), expected, remedy), "\n");
    }

    private Optional<Naming> at(String file, int offset) {
        return view.index().file(file).flatMap(index -> index.at(offset));
    }
}
