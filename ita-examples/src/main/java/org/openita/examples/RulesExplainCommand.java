package org.openita.examples;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openita.model.framework.Framework;
import org.openita.model.framework.Frameworks;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.text.Text;
import org.openita.rules.language.Suggestion;
import org.openita.workbench.catalogue.Catalogue;
import org.openita.workbench.catalogue.CatalogueJson;
import org.openita.workbench.catalogue.CatalogueText;
import org.openita.workbench.catalogue.Entry;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ita rules explain}: all there is to say about a rule, or about the rules that find a code. */
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Explains rules: what they look at, thresholds, texts, source, cases.",
        description = {"อธิบายกฎ: ดูคะแนนใด เกณฑ์เท่าไร ให้ข้อความใด มาจากไหน มีกรณีทดสอบใด", ""})
final class RulesExplainCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(
            paramLabel = "CODE|RULE",
            description = {
                "a rule's name or part of it, or a code that rules find or look at: e1, e4+e5, PASS",
                "ชื่อกฎ หรือรหัสที่กฎให้หรือดู"
            })
    private String word = "";

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description = {"the rule pack of a directory instead of a built-in one", "โฟลเดอร์ของชุดกฎ"})
    private Optional<String> directory = Optional.empty();

    @Option(
            names = "--year",
            paramLabel = "YEAR",
            description = {
                "the fiscal year; default: the newest in which a rule is meant",
                "ปีงบประมาณ ถ้าไม่ระบุใช้ปีล่าสุดที่มีกฎนี้"
            })
    private Optional<String> year = Optional.empty();

    @Option(
            names = "--format",
            paramLabel = "text|json",
            defaultValue = "text",
            description = {"default: ${DEFAULT-VALUE}", "รูปแบบผลลัพธ์"})
    private Format format = Format.TEXT;

    @Option(
            names = "--lang",
            paramLabel = "th|en",
            defaultValue = "th",
            description = {"language of text and messages, default: ${DEFAULT-VALUE}", "ภาษาของผลลัพธ์และข้อความ"})
    private Language language = Language.TH;

    @Override
    public Integer call() {
        return Told.problemsOf(spec, language, () -> spec.commandLine().getOut().print(explained()));
    }

    private String explained() {
        List<Catalogue> catalogues = catalogues();
        Catalogue first = catalogues.stream()
                .filter(catalogue -> !catalogue.meantBy(word).isEmpty())
                .findFirst()
                .orElseThrow(() -> new InputException(List.of(unknown(catalogues))));
        List<Entry> meant = first.meantBy(word);
        return format == Format.JSON
                ? CatalogueJson.of(List.of(first.only(meant::contains)))
                : CatalogueText.explain(first, meant, language.locale());
    }

    /** Where to look, first things first. */
    private List<Catalogue> catalogues() {
        if (directory.isPresent()) {
            RuleSource source = RuleSource.of(directory.get());
            return List.of(
                    catalogue(source, year.map(RulesExplainCommand::framework).orElseGet(source::newest)));
        }
        return year.map(one -> List.of(RuleSource.of(one))).orElseGet(RulesExplainCommand::newestFirst).stream()
                .map(source -> catalogue(source, source.newest()))
                .toList();
    }

    private static List<RuleSource> newestFirst() {
        List<RuleSource> sources = new ArrayList<>();
        Frameworks.years().forEach(year -> sources.add(0, RuleSource.of(year)));
        return sources;
    }

    private static Framework framework(String year) {
        return RuleSource.of(year).newest();
    }

    private static Catalogue catalogue(RuleSource source, Framework framework) {
        return Catalogue.of(framework, source.in(framework));
    }

    private Problem unknown(List<Catalogue> catalogues) {
        List<String> words = catalogues.stream()
                .flatMap(catalogue -> catalogue.words().stream())
                .distinct()
                .toList();
        Text suggestion = Suggestion.of(word, words);
        return new Problem(
                word,
                new Text(
                        "ไม่มีกฎชื่อนี้ และไม่มีกฎที่ให้หรือดูรหัสนี้",
                        "no rule has this name, finds this code or looks at it"),
                new Text("ชื่อกฎหรือรหัส" + suggestion.th(), "a rule's name or a code" + suggestion.en()),
                new Text("ดูกฎทั้งหมดด้วย ita rules list", "see all rules with ita rules list"));
    }
}
