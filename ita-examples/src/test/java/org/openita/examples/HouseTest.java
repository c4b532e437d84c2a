package org.openita.examples;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.io.Resources;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.SAXParserFactory;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.transform.TransformerFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The sentences of the house: which room knows which. */
@AnalyzeClasses(packages = "org.openita", importOptions = DoNotIncludeTests.class)
class HouseTest {

    /** An id with a part's key put to it or taken off. */
    private static final Pattern DOTTED_ID = Pattern.compile("\"\\.\"\\s*\\+\\s*[\\w.()]*\\bkey\\(\\)"
            + "|\\b(?:id|item|subject|indicator|whole)(?:\\(\\))?\\s*\\+\\s*\"\\.(?:part|\")"
            + "|\\.(?:indexOf|lastIndexOf|split|on)\\(\\s*['\"](?:\\\\\\\\)?\\.['\"]");

    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\n]|\\\\.)*\"");
    private static final Pattern FACT =
            Pattern.compile("(?<![\\w.])(?:IIT|EIT[12]?|OIT|[ieo][1-9][0-9]?)(?!\\w)|part[12]\\b");
    private static final Pattern YEAR = Pattern.compile("\\b25[67][0-9]\\b");
    private static final Pattern UPWARD = Pattern.compile("\"\\.\\./(ita-[a-z-]+)");

    /** From the lowest up. */
    private static final List<String> MODULES = List.of(
            "ita-model",
            "ita-tables",
            "ita-rules",
            "ita-scoring",
            "ita-jackson",
            "ita-workbench",
            "ita-report",
            "ita-spring-boot-starter");

    @ArchTest
    static final ArchRule MODEL_KNOWS_NO_OTHER_ROOM = noClasses()
            .that()
            .resideInAPackage("org.openita.model..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.openita.rules..", "org.openita.scoring..", "org.openita.cli..", "org.openita.examples..");

    @ArchTest
    static final ArchRule RULES_KNOW_THE_MODEL_ALONE = noClasses()
            .that()
            .resideInAPackage("org.openita.rules..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.openita.scoring..", "org.openita.cli..", "org.openita.examples..");

    @ArchTest
    static final ArchRule SCORING_KNOWS_NO_PROGRAM = noClasses()
            .that()
            .resideInAPackage("org.openita.scoring..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.openita.cli..", "org.openita.examples..");

    @ArchTest
    static final ArchRule THE_ENGINE_KNOWS_NOTHING_BUILT_ON_IT = noClasses()
            .that()
            .resideInAnyPackage("org.openita.model..", "org.openita.rules..", "org.openita.scoring..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.openita.workbench..", "org.openita.tables..", "org.openita.report..");

    @ArchTest
    static final ArchRule TABLES_KNOW_THE_MODEL_ALONE = noClasses()
            .that()
            .resideInAPackage("org.openita.tables..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.openita.rules..",
                    "org.openita.scoring..",
                    "org.openita.workbench..",
                    "org.openita.report..",
                    "org.openita.cli..",
                    "org.openita.examples..");

    @ArchTest
    static final ArchRule THE_REPORT_KNOWS_NEITHER_RULES_NOR_PROGRAMS = noClasses()
            .that()
            .resideInAPackage("org.openita.report..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.openita.rules..", "org.openita.workbench..", "org.openita.cli..", "org.openita.examples..");

    /** Two types of one name would be two things, or one thing twice. */
    @ArchTest
    static void noTypeNameIsUsedTwice(JavaClasses classes) {
        Map<String, List<String>> byName = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> !type.getSimpleName().endsWith("-info"))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));

        assertThat(byName).hasSizeGreaterThan(500);
        assertThat(byName.values()).allSatisfy(names -> assertThat(names).hasSize(1));
    }

    @ArchTest
    static final ArchRule DROOLS_STAYS_BEHIND_ONE_DOOR = noClasses()
            .that()
            .resideOutsideOfPackage("org.openita.rules.drools..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.drools..", "org.kie..");

    @ArchTest
    static final ArchRule JACKSON_STAYS_BEHIND_ONE_DOOR = noClasses()
            .that()
            .resideOutsideOfPackages("org.openita.model.json..", "org.openita.jackson..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("tools.jackson..", "com.fasterxml.jackson.core..", "com.fasterxml.jackson.databind..");

    /** Who embeds the library lends it threads, not class loaders. */
    @ArchTest
    static final ArchRule NOTHING_IS_LOOKED_FOR_BY_THE_CALLERS_CLASS_LOADER = noClasses()
            .that()
            .resideOutsideOfPackage("org.openita.model.loader..")
            .should()
            .callMethod(Thread.class, "getContextClassLoader")
            .orShould()
            .callMethod(ServiceLoader.class, "load", Class.class)
            .orShould()
            .callMethod(Resources.class, "getResource", String.class)
            .orShould()
            .callMethod(XMLInputFactory.class, "newFactory")
            .orShould()
            .callMethod(XMLInputFactory.class, "newInstance")
            .orShould()
            .callMethod(XMLOutputFactory.class, "newFactory")
            .orShould()
            .callMethod(XMLOutputFactory.class, "newInstance")
            .orShould()
            .callMethod(DocumentBuilderFactory.class, "newInstance")
            .orShould()
            .callMethod(SAXParserFactory.class, "newInstance")
            .orShould()
            .callMethod(TransformerFactory.class, "newInstance");

    @ArchTest
    static final ArchRule PACKAGES_HAVE_NO_CYCLES =
            slices().matching("org.openita.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule RECORDS_OF_SCORES_AND_FINDINGS_CANNOT_CHANGE = classes()
            .that()
            .resideInAnyPackage("org.openita.model.score..", "org.openita.model.finding..")
            .should()
            .haveOnlyFinalFields();

    /** A year's facts are data, its judgements rules: quoted in Java code they would be in the wrong room. */
    @Test
    void noClassNamesAnInstrumentAPartOrAnItem() throws IOException {
        for (Path file : Stream.concat(sources().stream(), programs()).toList()) {
            assertThat(facts(Files.readString(file, StandardCharsets.UTF_8)))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    /** Sample programs are about a year; what they show is not. A sentence may give a year as an example. */
    @Test
    void noClassButSampleProgramsNamesAYear() throws IOException {
        Stream<Path> commands = programs().filter(file -> file.toString().matches(".*(cli|server).*"));
        for (Path file : Stream.concat(sources().stream(), commands).toList()) {
            assertThat(years(Files.readString(file, StandardCharsets.UTF_8)))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scores.of(\"IIT\")",
                "return \"the lowest score of EIT2 is that of a part\";",
                "subject.equals(\"e1\")",
                "thai(\"heading.part1\")",
                "items(\"i1-i15\")"
            })
    void aFactOfAYearWouldBeFound(String code) {
        assertThat(facts(code)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FiscalYear.of(2567)", "year.equals(\"2566\")", "int[] years = {2562, 2563};"})
    void aYearWouldBeFound(String code) {
        assertThat(years(code)).isNotEmpty();
    }

    private static Stream<String> facts(String code) {
        return LITERAL.matcher(withoutComments(code))
                .results()
                .map(MatchResult::group)
                .filter(literal -> FACT.matcher(literal).find());
    }

    private static Stream<String> years(String code) {
        String spoken = LITERAL.matcher(withoutComments(code))
                .replaceAll(literal -> literal.group().contains(" ") ? "" : Matcher.quoteReplacement(literal.group()));
        return YEAR.matcher(spoken).results().map(MatchResult::group);
    }

    /** Tests look at their own module and at those below; what they share lies there. */
    @Test
    void noTestReadsTheFolderOfAModuleAbove() throws IOException {
        List<String> above = new ArrayList<>();
        for (String module : MODULES) {
            above.add(module);
            for (Path file : javaFiles(Path.of("..", module, "src", "test", "java"))) {
                assertThat(UPWARD.matcher(Files.readString(file, StandardCharsets.UTF_8))
                                .results()
                                .map(found -> found.group(1)))
                        .as(file.toString())
                        .isSubsetOf(above);
            }
        }
    }

    /** What is said stands in properties, words to recognise in resources: whoever translates has one place to look. */
    @Test
    void noJavaFileSpeaksThaiButInComments() throws IOException {
        Pattern thai = Pattern.compile("[\u0E01-\u0E5B]+");
        List<Path> all = Stream.concat(sources().stream(), programs())
                .filter(file -> !file.toString().contains("ita-benchmarks"))
                .toList();
        for (Path file : all) {
            String code = Files.readString(file, StandardCharsets.UTF_8).replaceAll("(?s)/\\*.*?\\*/", "");
            assertThat(thai.matcher(code).results().map(found -> found.group()))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    /** What an id stands for, the framework says: it alone knows how the ids of scores in parts are made. */
    @Test
    void noClassOutsideTheFrameworkGluesOrCutsAnIdAtADot() throws IOException {
        Path framework = Path.of("org", "openita", "model", "framework");
        for (Path file : sources()) {
            boolean cutsNamesOfFiles = file.endsWith("RejectedNames.java");
            boolean mayCut = cutsNamesOfFiles || file.getParent().endsWith(framework);
            assertThat(mayCut ? Stream.empty() : dotted(Files.readString(file, StandardCharsets.UTF_8)))
                    .as(file.toString())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "scores.of(item + \".\" + part.key())",
                "framework.subject(item.id() + \".part1\")",
                "subject.startsWith(item + \".\")",
                "id.endsWith(\".\" + part.key())",
                "int dot = subject.indexOf('.');",
                "because.subject().lastIndexOf('.')",
                "subject.id().split(\"\\\\.\")"
            })
    void anIdGluedOrCutAtADotWouldBeFound(String code) {
        assertThat(dotted(code)).isNotEmpty();
    }

    private static Stream<String> dotted(String code) {
        return DOTTED_ID.matcher(withoutComments(code)).results().map(MatchResult::group);
    }

    @Test
    void everyPackageIsNullMarked() throws IOException {
        for (Path file : sources()) {
            assertThat(file.resolveSibling("package-info.java"))
                    .exists()
                    .content()
                    .contains("@NullMarked");
        }
    }

    private static String withoutComments(String code) {
        return code.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("//[^\n]*", "");
    }

    private static List<Path> sources() {
        List<Path> sources = MODULES.stream()
                .flatMap(module -> javaFiles(Path.of("..", module, "src", "main", "java")).stream())
                .toList();
        assertThat(sources).hasSizeGreaterThan(100);
        return sources;
    }

    /** The command line, sample programs, the service and benchmarks. */
    private static Stream<Path> programs() {
        return Stream.of(
                        Path.of("src", "main", "java"),
                        Path.of("ita-server", "src", "main", "java"),
                        Path.of("ita-benchmarks", "src", "main", "java"))
                .flatMap(folder -> javaFiles(folder).stream());
    }

    private static List<Path> javaFiles(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
