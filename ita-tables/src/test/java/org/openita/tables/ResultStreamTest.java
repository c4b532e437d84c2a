package org.openita.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.Problem;

/** Files of many results, read one by one. */
class ResultStreamTest {

    @TempDir
    private Path folder;

    private final List<String> places = new ArrayList<>();

    @Test
    void aListMayHoldMoreValuesThanOneDocument() {
        String list = IntStream.range(0, 30_000)
                .mapToObj(i -> "{\"fiscalYear\":2567,\"agency\":{\"name\":\"a" + i
                        + "\"},\"items\":{\"i1\":90,\"i2\":90,\"i3\":90,\"i4\":90,\"i5\":90,\"i6\":90,\"i7\":90,"
                        + "\"i8\":90,\"i9\":90,\"i10\":90,\"i11\":90,\"i12\":90,\"i13\":90,\"i14\":90,\"i15\":90,"
                        + "\"o1\":100,\"o2\":100}}")
                .collect(Collectors.joining(",", "[", "]"));

        ResultFile read = read(list, "nation.json");

        assertThat(read.problems()).isEmpty();
        assertThat(places).hasSize(30_000).startsWith("nation.json $[0]").endsWith("nation.json $[29999]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"[%s,%s,%s]", "[\n%s,\n%s,\n%s\n]\n", " [ %s , %s\n, %s ] ", "%s\n%s\n%s\n", "%s\r\n%s\r\n%s"})
    void goodResultsAreKeptAndTheBadOneIsToldWithItsPlace(String form) {
        String text = String.format(Locale.ROOT, form, good("ก"), bad("ข"), good("ค"));

        ResultFile read = read(text, "a.json");

        assertThat(places).hasSize(2);
        assertThat(read.results()).isEmpty();
        assertThat(read.rejectedRows()).isEqualTo(1);
        Problem problem = read.problems().get(0);
        int offset = text.indexOf("190");
        assertThat(problem.place().line())
                .isEqualTo((int) text.substring(0, offset).lines().count());
        int lineStart = Math.max(text.lastIndexOf('\n', offset), text.lastIndexOf('\r', offset)) + 1;
        assertThat(problem.place().column()).isEqualTo(offset - lineStart + 1);
        assertThat(problem.place().path()).endsWith(".items.i1").startsWith(text.contains("[") ? "$[1]" : "$.");
    }

    @Test
    void whatWasPutAsideCanBeMendedAndReadAgain() throws IOException {
        ResultFile read = read("[" + good("ก") + ",\n" + bad("ข") + "]", "a.json");
        ByteArrayOutputStream aside = new ByteArrayOutputStream();
        read.writeRejected(aside, Locale.ENGLISH);
        String line = aside.toString(StandardCharsets.UTF_8);
        assertThat(line)
                .contains("\"place\":\"a.json $[1]\"", "\"line\":2", "190")
                .hasLineCount(1);

        places.clear();
        ResultFile again = read(line.replace("\"i1\": 190}", "\"i1\": 90}"), "a.rejected.jsonl");

        assertThat(again.problems()).isEmpty();
        assertThat(places).hasSize(1);
    }

    @Test
    void anElementThatIsNoJsonCostsNoOther() throws IOException {
        ResultFile read = read("[" + good("ก") + ", {\"x\": 01, }, " + good("ค") + "]", "a.json");

        assertThat(places).containsExactly("a.json $[0]", "a.json $[2]");
        assertThat(read.problems()).extracting(Problem::code).containsExactly("json-bad-number");
        ByteArrayOutputStream aside = new ByteArrayOutputStream();
        read.writeRejected(aside, Locale.ENGLISH);
        assertThat(aside.toString(StandardCharsets.UTF_8)).contains("\"text\":\"{\\\"x\\\": 01, }\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[%s, %s", "[%s, %s]]", "[%s, %s, ]", "[%s, %s; %s]", "[%s %s]"})
    void aListThatIsNotWellFormedIsNeverTakenForWhole(String form) {
        ResultFile read = read(String.format(Locale.ROOT, form, good("ก"), good("ข"), good("ค")), "a.json");

        assertThat(places).hasSize(2);
        assertThat(read.problems()).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "[]", "[", "nothing"})
    void nothingIsAProblem(String text) {
        assertThat(read(text, "a.json").problems()).isNotEmpty();
        assertThat(places).isEmpty();
    }

    @Test
    void aSingleDocumentIsReadAsEver() {
        assertThat(read(good("ก").replace(",", ",\n"), "a.json").problems()).isEmpty();
        assertThat(places).hasSize(1);
    }

    @Test
    void severalYearsMayStandInOneFileUnlessOneIsAskedFor() {
        String text = (good("ก") + "\n" + good("ก").replace("2567", "2566") + "\n")
                .replace("i1", "o1")
                .replace("90", "100");

        assertThat(read(text, "a.jsonl").problems()).isEmpty();
        ResultFile one = new ResultStream(KnownYears.builtIn(), Optional.of(FiscalYear.of(2567)))
                .read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "a.jsonl", (n, r) -> r, r -> {});

        assertThat(one.problems()).extracting(Problem::code).containsExactly("years-disagree");
        assertThat(one.rejectedRows()).isEqualTo(1);
    }

    @Test
    void rowsOfATableAreHandedOnOneByOne() throws IOException {
        String rows = IntStream.range(0, 5_000).mapToObj(i -> "a" + i + ",90\n").collect(Collectors.joining());
        Path file = Files.writeString(folder.resolve("a.csv"), "\uFEFFagency,i1\n" + rows + "b,190\n");

        ResultFile read = new ResultStream(KnownYears.builtIn(), Optional.of(FiscalYear.of(2567)))
                .read(file, "a.csv", (number, result) -> number + " " + result.place(), places::add);

        assertThat(places).hasSize(5_000).startsWith("0 a.csv:2").endsWith("4999 a.csv:5001");
        assertThat(read.problems()).extracting(Problem::place).hasToString("[a.csv:5002:2 i1]");
        assertThat(read.rejectedRows()).isEqualTo(1);
    }

    private ResultFile read(String text, String name) {
        return new ResultStream()
                .read(
                        new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)),
                        name,
                        (number, result) -> result.place(),
                        places::add);
    }

    private static String good(String name) {
        return result(name, 90);
    }

    private static String bad(String name) {
        return result(name, 190);
    }

    private static String result(String name, int points) {
        return "{\"fiscalYear\": 2567, \"agency\": {\"name\": \"" + name + "\"}, \"items\": {\"i1\": " + points + "}}";
    }
}
