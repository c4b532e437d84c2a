package org.openita.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Item;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;
import org.openita.rules.YearKit;
import org.openita.rules.YearKits;
import org.openita.tables.year.YearBook;
import org.openita.tables.year.YearBookContent;
import org.openita.workbench.year.YearDiff;
import org.openita.workbench.year.YearDraft;
import org.openita.workbench.year.YearText;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ita year import}: a year kit of a workbook. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Makes a year kit of a workbook that was filled in.")
final class YearImportCommand implements Callable<Integer> {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE.xlsx", descriptionKey = "FILE")
    private String file = "";

    @Option(names = "--from", paramLabel = "YEAR")
    private Optional<Integer> from = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private String out = "";

    @Mixin
    private YearKitOption yearKits = new YearKitOption();

    @Mixin
    private ForceOption force = new ForceOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    @Override
    public Integer call() {
        return ProblemReporter.problemsOf(spec, language.locale(), this::read);
    }

    private void read() {
        YearKits kits = yearKits.kits();
        KnownYears known = kits.known();
        Optional<Framework> old = from.map(year -> YearOption.require(year, known));
        old.ifPresent(framework -> YearOption.requireFolder(framework.fiscalYear(), kits));
        YearBookContent content = YearBook.read(FileNames.path(file), file, known, this::tell);
        write(files(content, old, kits));
        Framework framework = content.framework();
        spec.commandLine().getOut().print(read(framework) + System.lineSeparator());
        KnownYears with = known.with(framework);
        KnownYears all = content.crosswalk().map(with::with).orElse(with);
        old.map(before -> YearDiff.of(before, framework, all))
                .map(diff -> YearText.diff(diff, language.locale()))
                .ifPresent(spec.commandLine().getOut()::print);
        old.ifPresent(before -> tellOtherItems(before, framework));
    }

    /** What was drafted under a number is what the old year asked under it. */
    private void tellOtherItems(Framework old, Framework framework) {
        List<String> others = framework.items().values().stream()
                .filter(item -> old.item(item.id())
                        .filter(same ->
                                same.name().map(Text::th).equals(item.name().map(Text::th)))
                        .isEmpty())
                .map(Item::id)
                .toList();
        List<String> gone = old.items().keySet().stream()
                .filter(id -> framework.item(id).isEmpty())
                .toList();
        tellIfAny("items-otherwise", others, old);
        tellIfAny("items-gone", gone, old);
    }

    private void tellIfAny(String key, List<String> items, Framework old) {
        if (!items.isEmpty()) {
            Text text = TEXTS.sentence(key, items.size(), String.join(", ", items), old.fiscalYear());
            spec.commandLine().getOut().println(text.in(language.locale()));
        }
    }

    private String read(Framework framework) {
        return TEXTS.sentence(
                        "year-read",
                        framework.fiscalYear(),
                        framework.instruments().size(),
                        framework.indicators().size(),
                        framework.items().size(),
                        out)
                .in(language.locale());
    }

    private void tell(Text text) {
        spec.commandLine().getErr().println(text.in(language.locale()));
    }

    /** Rules, texts and cases are drafted from another year only where one is named: else those that are there stay. */
    private Map<String, String> files(YearBookContent content, Optional<Framework> old, YearKits kits) {
        FiscalYear year = content.framework().fiscalYear();
        Map<String, String> files = new LinkedHashMap<>();
        old.map(before -> YearDraft.of(year, before.fiscalYear(), kits).files()).ifPresent(files::putAll);
        files.remove(YearDraft.TO_DO);
        files.remove(YearKit.CROSSWALK_FILE);
        if (files.isEmpty() && !isThere(YearDraft.PACK_FILE)) {
            files.put(YearDraft.PACK_FILE, YearDraft.packWithoutRules(year));
        }
        files.put(YearKit.FRAMEWORK_FILE, content.frameworkFile());
        content.crosswalkFile().ifPresent(text -> files.put(YearKit.CROSSWALK_FILE, text));
        if (content.crosswalkFile().isEmpty() && isThere(YearKit.CROSSWALK_FILE)) {
            tell(TEXTS.sentence("crosswalk-stays", out + "/" + YearKit.CROSSWALK_FILE));
        }
        return files;
    }

    private boolean isThere(String name) {
        return Files.isRegularFile(FileNames.path(out + "/" + name));
    }

    private void write(Map<String, String> files) {
        List<Output> all = new ArrayList<>();
        files.forEach((name, text) ->
                all.add(new Output(out + "/" + name, to -> to.write(text.getBytes(StandardCharsets.UTF_8)))));
        Outputs outputs = new Outputs(
                force,
                Inputs.of(List.of(file)).andPacks(yearKits.names()),
                spec.commandLine().getErr(),
                language.locale());
        outputs.requireNew(all.stream().map(Output::name).toList());
        OutputFile.makeFolder(out);
        if (files.keySet().stream().anyMatch(name -> name.startsWith("cases/"))) {
            OutputFile.makeFolder(out + "/cases");
        }
        outputs.write(all);
    }
}
