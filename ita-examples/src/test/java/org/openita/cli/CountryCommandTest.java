package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** An overview of many agencies on the command line. */
class CountryCommandTest {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @TempDir
    private Path folder;

    private int ita(String... arguments) {
        out.reset();
        err.reset();
        return Ita.run(InputStream.nullInputStream(), out, err, arguments);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }

    private String file(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text, StandardCharsets.UTF_8);
        return file.toString();
    }

    private static String table(int year, int from, int to, int more) {
        return "หน่วยงาน,ปีงบประมาณ,อำเภอ,จังหวัด,คะแนนรวม\n"
                + IntStream.range(from, to)
                        .mapToObj(i -> "เทศบาลตำบลสมมติ" + i + "," + year + "," + (i < 8 ? "ลี้" : "ป่าซาง") + ",ลำพูน,"
                                + (80 + more + i) + ".50\n")
                        .collect(Collectors.joining());
    }

    private String overview() {
        return folder.resolve("out").toString();
    }

    private String page(String name) throws IOException {
        String text = Files.readString(folder.resolve("out").resolve(name), StandardCharsets.UTF_8);
        return text.replace('\u00A0', ' ');
    }

    @Test
    void aFolderOfSpreadsheetsBecomesAnOverviewInOneCommand() throws IOException {
        file("results/a.csv", table(2567, 0, 8, 0));
        file("results/b.csv", table(2567, 8, 14, 0));

        assertThat(ita("country", folder.resolve("results").toString(), "--out", overview()))
                .isZero();
        assertThat(err().lines().filter(line -> line.startsWith("เขียนแล้ว"))).hasSize(1);
        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo(overview() + "/index.html\n");
        assertThat(page("index.html")).contains("จังหวัด", "ลี้", "ป่าซาง", "เทศบาลตำบลสมมติ13");
        assertThat(page("district-1.html")).contains("อำเภอป่าซาง จังหวัดลำพูน", "90.50");
        assertThat(page("country.json")).contains("\"agencies\":14");
        assertThat(folder.resolve("out/country.xlsx")).isNotEmptyFile();
    }

    @Test
    void nothingIsWrittenOverWithoutBeingAsked() throws IOException {
        String results = file("a.csv", table(2567, 0, 8, 0));
        file("out/index.html", "by hand");

        assertThat(ita("country", results, "--out", overview(), "--lang", "en")).isEqualTo(1);
        assertThat(err()).contains("index.html", "--force");
        assertThat(page("index.html")).isEqualTo("by hand");
        assertThat(folder.resolve("out/country.json")).doesNotExist();
        assertThat(ita("country", results, "--out", overview(), "--force")).isZero();
        assertThat(ita("country", results, "--out", overview())).isZero();
    }

    @Test
    void pagesOfAnEarlierOverviewAreTold() throws IOException {
        String results = file("a.csv", table(2567, 0, 8, 0));
        file("out/province-9.html", "old");

        assertThat(ita("country", results, "--out", overview(), "--lang", "en")).isZero();
        assertThat(err()).contains("1 page of an earlier overview still lies", "province-9.html");
    }

    @Test
    void theYearBeforeStandsBesideIt() throws IOException {
        String now = file("a.csv", table(2567, 0, 10, 0));
        String before = file("b.csv", table(2566, 2, 12, -3));

        assertThat(ita("country", now, "--previous", before, "--out", overview()))
                .isZero();
        assertThat(page("index.html")).contains("หน่วยงาน 8 แห่งมีคะแนนรวมทั้งสองปี", "+3.00");
        assertThat(ita("country", before, "--previous", now, "--out", overview(), "--lang", "en"))
                .isEqualTo(1);
        assertThat(err())
                .contains("results of other fiscal years with --previous: 2567: 10", "give the results of 2565");
    }

    @Test
    void severalYearsAreNoOverview() throws IOException {
        String now = file("a.csv", table(2567, 0, 10, 0));
        String before = file("b.csv", table(2566, 2, 12, -3));

        assertThat(ita("country", now, before, "--out", overview(), "--lang", "en"))
                .isEqualTo(1);
        assertThat(err()).contains("several fiscal years: 2566: 10, 2567: 10", "--previous");
        assertThat(folder.resolve("out")).doesNotExist();
    }

    @Test
    void whatCannotBeReadIsToldThereAndOnThePages() throws IOException {
        String results = file("a.csv", table(2567, 0, 8, 0) + "เทศบาลตำบลสมมติ99,2567,ลี้,ลำพูน,950\n");

        assertThat(ita("country", results, "--out", overview(), "--lang", "en")).isEqualTo(1);
        assertThat(err()).contains("950");
        assertThat(page("index.html")).contains("What was given has 1 problem;").doesNotContain("สมมติ99");
    }

    @Test
    void twoResultsOfOneAgencyThatDifferAreRefusedAllAtOnce() throws IOException {
        String results = file("a.csv", table(2567, 0, 8, 0));
        String others = file("b.csv", table(2567, 0, 2, 1));

        assertThat(ita("country", results, results, "--out", overview())).isZero();
        assertThat(page("index.html")).contains("ผล 8 ชุดให้มาซ้ำ");
        assertThat(ita("country", results, others, "--out", overview(), "--lang", "en", "--force"))
                .isEqualTo(1);
        assertThat(List.of(err().split("two results that are not alike", -1))).hasSize(3);
    }

    @Test
    void membersOfSmallGroupsAreNamedOnlyWhenAsked() throws IOException {
        String results = file("a.csv", table(2567, 4, 10, 0));

        assertThat(ita("country", results, "--out", overview())).isZero();
        assertThat(page("index.html")).doesNotContain("เทศบาลตำบลสมมติ9").contains("เทศบาลตำบลสมมติ7");
        assertThat(ita("country", results, "--out", overview(), "--name-all", "--force"))
                .isZero();
        assertThat(page("index.html")).contains("เทศบาลตำบลสมมติ9");
    }

    @Test
    void fewerThanThreeAreNoOverview() throws IOException {
        assertThat(ita("country", file("a.csv", table(2567, 0, 2, 0)), "--out", overview(), "--lang", "en"))
                .isEqualTo(1);
        assertThat(err()).contains("at least 3 agencies");
        assertThat(ita("country", folder.resolve("none.csv").toString(), "--out", overview()))
                .isEqualTo(1);
    }

    @Test
    void aReportPutsItsAgencyBesideOthersWithoutNamingThem() throws IOException {
        String peers = file("peers.csv", table(2567, 0, 14, 0));
        String own = file("own.csv", table(2567, 3, 4, 0));
        String others = file("older.csv", table(2566, 0, 14, 0));

        assertThat(ita(
                        "report",
                        own,
                        "--peers",
                        peers,
                        "--peers",
                        others,
                        "--format",
                        "md",
                        "--out",
                        overview(),
                        "--lang",
                        "en"))
                .isZero();
        assertThat(page("own-en.md"))
                .contains("rank 5 of 8 in ลี้ District and rank 11 of 14 in ลำพูน Province")
                .contains("| ลี้ District | 8 | 0 | 82.25 | 84.00 | 85.75 | 5 |")
                .doesNotContain("สมมติ4", "สมมติ13");
        assertThat(err()).contains("14 results of other fiscal years than 2567 passed over");
        assertThat(ita("report", own, "--peers", others, "--format", "md", "--out", overview(), "--lang", "en"))
                .isEqualTo(1);
        assertThat(err()).contains("14 results of other fiscal years with --peers", "give a file of results of 2567");
    }

    @Test
    void aChangeOfRulesIsToldOfManyTogetherAndOfFewOneByOne() throws IOException {
        String many = file("many.csv", table(2567, -20, 19, 0));
        String few = file("few.csv", table(2567, 0, 3, 0));

        assertThat(ita("rules", "diff", "2567", "2567", many, "--lang", "en")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("agencies: something changes for 0, the level for 0");
        assertThat(ita("rules", "diff", "2567", "2567", few, "--lang", "en")).isZero();
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("Agencies affected: 0 of 3", "few.csv:2");
        assertThat(ita("rules", "diff", "2566", "2567", many, "--lang", "en")).isEqualTo(1);
    }
}
