package org.openita.workbench.lint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openita.model.framework.Confidence;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Instrument;
import org.openita.model.framework.Item;
import org.openita.model.framework.Provenance;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.score.ItemScore;
import org.openita.rules.RuleBase;
import org.openita.rules.RulePack;
import org.openita.rules.YearKit;
import org.openita.rules.YearKits;
import org.openita.rules.finding.FindingKind;
import org.openita.workbench.lint.reach.FactSpace;
import org.openita.workbench.lint.reach.Meaning;
import org.openita.workbench.lint.reach.Region;
import org.openita.workbench.lint.reach.Work;

/** Looks through a year kit: whether it can be used, all that a rule pack is looked through for, and what only kits have. */
public final class YearKitCheck {

    private static final long MOST_STEPS = 5_000_000;
    private static final Set<FindingKind> ADVICE = Set.of(FindingKind.RECOMMEND, FindingKind.PLAN);
    private static final Set<String> READ = Set.of(
            YearKit.FRAMEWORK_FILE,
            YearKit.CROSSWALK_FILE,
            "pack.json",
            "messages_th.properties",
            "messages_en.properties",
            "cases");

    private final YearKit kit;
    private final Path directory;
    private final Framework framework;
    private final FrameworkPlaces places;
    private final List<Violation> violations = new ArrayList<>();

    private YearKitCheck(YearKit kit, Path directory, Framework framework) {
        this.kit = kit;
        this.directory = directory;
        this.framework = framework;
        this.places = FrameworkPlaces.of(directory, kit.pack().place().replace("pack.json", YearKit.FRAMEWORK_FILE));
    }

    /**
     * Checks the kit in a directory, or in a zip file that holds one.
     *
     * @param beside the years from outside that are known beside it
     */
    public static PackCheck of(Path directoryOrZip, YearKits beside) {
        if (!Files.isRegularFile(directoryOrZip)) {
            return ofDirectory(directoryOrZip, beside);
        }
        try (UnzippedKit unzipped = UnzippedKit.of(directoryOrZip, beside)) {
            return ofDirectory(unzipped.directory(), beside);
        } catch (InputException e) {
            return new PackCheck("", List.of(), e.problems(), List.of());
        }
    }

    private static PackCheck ofDirectory(Path directory, YearKits beside) {
        YearKits kits;
        YearKit kit;
        try {
            kits = beside.with(beside.read(directory));
            kit = kits.all().stream()
                    .filter(each -> each.directory().filter(directory::equals).isPresent())
                    .findFirst()
                    .orElseThrow();
        } catch (InputException e) {
            return new PackCheck("", List.of(), e.problems(), List.of());
        }
        FiscalYear year = kit.framework().fiscalYear();
        PackCheck ofRules = PackCheck.of(directory, beside);
        return ofRules.problems().isEmpty()
                ? ofRules.with(
                        new YearKitCheck(kit, directory, kits.framework(year).orElseThrow()).look())
                : ofRules;
    }

    private List<Violation> look() {
        Set<String> advised = advised();
        for (Instrument instrument : framework.instruments()) {
            List<Item> items = framework.items().values().stream()
                    .filter(item -> item.instrument().equals(instrument.id()))
                    .toList();
            tell(
                    YearKitLint.ITEM_WITHOUT_NAME,
                    instrument,
                    items,
                    item -> item.name().isEmpty());
            tell(YearKitLint.ITEM_WITHOUT_ADVICE, instrument, items, item -> !advised.contains(item.id()));
        }
        withoutPartner();
        weakFacts();
        unreadFiles();
        return violations;
    }

    private void tell(YearKitLint lint, Instrument instrument, List<Item> items, Predicate<Item> isWrong) {
        List<String> wrong = items.stream().filter(isWrong).map(Item::id).toList();
        if (!wrong.isEmpty()) {
            add(lint, places.of(wrong.get(0)), instrument.id(), String.join(", ", wrong), wrong.size(), items.size());
        }
    }

    /** Told once for all instruments: in a year that nobody has paired with the one before, no item has a partner. */
    private void withoutPartner() {
        List<Item> all = List.copyOf(framework.items().values());
        List<String> wrong =
                all.stream().filter(this::lacksPartner).map(Item::id).toList();
        if (!wrong.isEmpty()) {
            add(
                    YearKitLint.ITEM_WITHOUT_PARTNER,
                    places.of(wrong.get(0)),
                    String.join(", ", wrong),
                    wrong.size(),
                    all.size());
        }
    }

    private void add(YearKitLint lint, Place place, Object... arguments) {
        Violations told = new Violations(lint);
        told.add(place, List.of(), lint.id(), arguments);
        violations.addAll(told.all());
    }

    /** The same number with the same name is its own partner. */
    private boolean lacksPartner(Item item) {
        FiscalYear year = framework.fiscalYear();
        FiscalYear before = FiscalYear.of(year.year() - 1);
        boolean isPaired = framework.years().crosswalk().of(year, item.id()).stream()
                .anyMatch(disclosure -> !disclosure.in(before).isEmpty());
        return !isPaired
                && framework.years().find(before).stream()
                        .noneMatch(other -> framework.inParts(item.id()).stream()
                                .anyMatch(subject -> subject.in(other).isPresent()));
    }

    /** The items that a rule looks at which gives advice or plans something; all where the rules are too large to tell. */
    private Set<String> advised() {
        FactSpace space = FactSpace.of(framework);
        return Work.tried(MOST_STEPS, () -> advised(RuleBase.of(framework, List.of(kit.pack())), space))
                .orElse(framework.items().keySet());
    }

    private Set<String> advised(RuleBase rules, FactSpace space) {
        Set<String> advised = new TreeSet<>();
        rules.rules().stream()
                .filter(rule -> rule.calls().stream()
                        .anyMatch(call -> call.kind().filter(ADVICE::contains).isPresent()))
                .map(rule -> Meaning.of(rule, space))
                .flatMap(meaning -> meaning.reaches().stream())
                .filter(reach -> reach.condition().type().equals(ItemScore.class.getSimpleName()))
                .flatMap(reach -> reach.regions().stream())
                .map(Region::shape)
                .forEach(shape -> shape.text("item").ifPresent(advised::add));
        return advised;
    }

    private void weakFacts() {
        List<Provenance> facts = FrameworkFacts.of(framework);
        long weak =
                facts.stream().filter(fact -> fact.confidence() == Confidence.C).count();
        if (weak > 0) {
            add(YearKitLint.FACT_TO_CONFIRM, places.whole(), weak, facts.size());
        }
    }

    private void unreadFiles() {
        Set<String> read = new TreeSet<>(READ);
        kit.pack().ruleFiles().stream()
                .map(RulePack.RuleFile::name)
                .map(YearKitCheck::last)
                .forEach(read::add);
        try (Stream<Path> files = Files.list(directory)) {
            List<String> unread = files.map(file -> String.valueOf(file.getFileName()))
                    .filter(name -> !read.contains(name) && !name.startsWith(".") && !name.endsWith(".md"))
                    .sorted()
                    .collect(Collectors.toList());
            unread.forEach(name -> add(YearKitLint.UNREAD_FILE, places.beside(name), name));
        } catch (IOException gone) {
            // its files have just been read, and are told of then
        }
    }

    private static String last(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}
