package org.openita.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openita.tables.Samples.allEnglish;
import static org.openita.tables.Samples.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openita.model.problem.Place;
import org.openita.tables.score.LocatedAssessment;

/** Many files at once: in a folder or in a zip file. */
class ResultFilesTest {

    private static final String GOOD = "agency,year,i1\nA,2567,95.38\n";
    private static final String JSON = "{\"fiscalYear\": 2567, \"agency\": {\"name\": \"J\"}, \"items\": {\"i1\": 90}}";

    @Test
    void eachFileOfAZipFileIsReadAndNamed() {
        byte[] book = Zip.workbook(Zip.table()).bytes();
        byte[] zip = zip(
                StandardCharsets.UTF_8,
                "ผล/a.csv",
                GOOD.getBytes(StandardCharsets.UTF_8),
                "b.json",
                JSON.getBytes(StandardCharsets.UTF_16),
                "ผล/c.xlsx",
                book);

        ResultFile file = read("all.zip", zip);

        assertThat(file.results())
                .extracting(LocatedAssessment::place)
                .containsExactly("all.zip/ผล/a.csv:2", "all.zip/b.json", "all.zip/ผล/c.xlsx [S] 2");
        assertThat(file.problems()).isEmpty();
    }

    @Test
    void namesInTheThaiCodePageAreReadable() {
        byte[] zip = zip(Charset.forName("x-windows-874"), "ก้อ.csv", GOOD.getBytes(StandardCharsets.UTF_8));

        assertThat(read("all.zip", zip).results())
                .extracting(LocatedAssessment::place)
                .containsExactly("all.zip/ก้อ.csv:2");
    }

    @Test
    void aBadFileDoesNotKeepTheOthersFromBeingRead() {
        byte[] inner = zip(StandardCharsets.UTF_8, "x.csv", GOOD.getBytes(StandardCharsets.UTF_8));
        byte[] zip = zip(
                StandardCharsets.UTF_8,
                "in.zip",
                inner,
                "p.pdf",
                "%PDF-1.7".getBytes(StandardCharsets.UTF_8),
                "a.csv",
                GOOD.getBytes(StandardCharsets.UTF_8),
                "logo.png",
                new byte[] {(byte) 0x89, 'P', 'N', 'G', 13},
                "__MACOSX/._a.csv",
                new byte[] {0, 5},
                "empty.csv",
                new byte[0]);

        ResultFile file = read("all.zip", zip);

        assertThat(file.results()).hasSize(1);
        assertThat(file.unread()).extracting(text -> text.en()).containsExactly("all.zip/__MACOSX/._a.csv");
        assertThat(file.problems())
                .extracting(problem ->
                        problem.place().source() + ": " + problem.found().en())
                .containsExactly(
                        "all.zip/in.zip: a ZIP file within a folder or another ZIP file",
                        "all.zip/p.pdf: a PDF file, from which figures cannot be read surely",
                        "all.zip/logo.png: a picture",
                        "all.zip/empty.csv: the file is empty");
    }

    @Test
    void aNameThatLeadsElsewhereIsOnlyAName(@TempDir Path folder) throws IOException {
        String bad = GOOD + "B,2567,195\n";
        byte[] zip = zip(
                StandardCharsets.UTF_8,
                "../../etc/x.csv",
                bad.getBytes(StandardCharsets.UTF_8),
                "/x.csv",
                bad.getBytes(StandardCharsets.UTF_8),
                "C:\\x.csv",
                bad.getBytes(StandardCharsets.UTF_8));

        ResultFile file = read("all.zip", zip);
        file.writeRejected(folder.resolve("rejected.zip"), Locale.ENGLISH);

        assertThat(file.results()).hasSize(3);
        assertThat(file.rejectedRows()).isEqualTo(3);
        try (java.util.zip.ZipFile rejected =
                new java.util.zip.ZipFile(folder.resolve("rejected.zip").toFile())) {
            assertThat(rejected.stream().map(ZipEntry::getName))
                    .hasSize(3)
                    .noneMatch(name -> name.contains("..") || name.startsWith("/") || name.contains(":"));
        }
        try (var files = Files.list(folder)) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void rejectedRowsComeBackAsAZipFileThatCanBeRead() throws IOException {
        String bad = GOOD + "B,2567,195.38\n";
        ResultFile file = read(
                "all.zip",
                zip(
                        StandardCharsets.UTF_8,
                        "a.csv",
                        bad.getBytes(StandardCharsets.UTF_8),
                        "b.xlsx",
                        Zip.workbook(Zip.table() + Zip.row(3, "B", "2567", "195.38"))
                                .bytes()));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        file.writeRejected(out, Locale.ENGLISH);

        ResultFile again = read("rejected.zip", out.toByteArray());

        assertThat(again.results()).isEmpty();
        assertThat(again.problems())
                .extracting(problem -> problem.place().source())
                .containsExactly("rejected.zip/a.csv", "rejected.zip/b.xlsx");
    }

    @Test
    void aFolderIsReadInTheOrderOfItsNames(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("b.csv"), GOOD);
        Files.writeString(folder.resolve("a.json"), JSON);
        Files.writeString(folder.resolve(".hidden"), "x");
        Files.createDirectory(folder.resolve("more"));

        ResultFile file = ResultFile.read(folder, "results");

        assertThat(file.results())
                .extracting(LocatedAssessment::place)
                .containsExactly("results/a.json", "results/b.csv:2");
        assertThat(file.unread()).extracting(text -> text.en()).containsExactly("results/.hidden", "results/more");
        assertThat(file.problems()).isEmpty();
    }

    @Test
    void anEmptyFolderAndAnEmptyZipFileAreRefused(@TempDir Path folder) throws IOException {
        assertThat(allEnglish(ResultFile.read(folder, "results"))).startsWith("results: no file in it");
        assertThat(allEnglish(read("all.zip", zip(StandardCharsets.UTF_8)))).startsWith("all.zip: no file in it");
    }

    @Test
    void damagedAndCutOffZipFilesGiveAProblemAndNoFigure() {
        byte[] zip = zip(StandardCharsets.UTF_8, "a.csv", GOOD.getBytes(StandardCharsets.UTF_8));

        for (int at = 0; at < zip.length; at++) {
            ResultFile cut = read("all.zip", Arrays.copyOf(zip, at));
            assertThat(cut.results()).isEmpty();
            assertThat(cut.problems()).isNotEmpty();
            byte[] broken = zip.clone();
            broken[at] ^= 0x10;
            assertThat(read("all.zip", broken).results())
                    .allSatisfy(result ->
                            assertThat(result.assessment().items().get("i1")).hasToString("95.38"));
        }
    }

    @Test
    void moreFilesThanAreReadAndMoreBytesThanAreUnpackedAreRefused() throws IOException {
        ByteArrayOutputStream many = new ByteArrayOutputStream();
        ByteArrayOutputStream bomb = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(many);
                ZipOutputStream large = new ZipOutputStream(bomb)) {
            for (int i = 0; i <= 10_000; i++) {
                zip.putNextEntry(new ZipEntry(i + ".csv"));
            }
            large.putNextEntry(new ZipEntry("a.csv"));
            byte[] megabyte = new byte[1 << 20];
            for (int i = 0; i < 100; i++) {
                large.write(megabyte);
            }
        }

        assertThat(allEnglish(read("many.zip", many.toByteArray()))).startsWith("many.zip: more than 10,000 files");
        assertThat(allEnglish(read("bomb.zip", bomb.toByteArray())))
                .startsWith("bomb.zip/a.csv: the file is longer than 67,108,864 bytes");
    }

    @Test
    void aLockedZipFileIsCalledSo() {
        byte[] zip = zip(StandardCharsets.UTF_8, "a.csv", GOOD.getBytes(StandardCharsets.UTF_8));
        int central = new String(zip, StandardCharsets.ISO_8859_1).indexOf("PK\u0001\u0002");
        zip[6] |= 1;
        zip[central + 8] |= 1;

        assertThat(read("all.zip", zip).problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.place()).isEqualTo(Place.of("all.zip")))
                .satisfies(problem ->
                        assertThat(problem.found().en()).isEqualTo("a ZIP file that is locked by a password"));
    }

    private static byte[] zip(Charset charset, Object... namesAndContents) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes, charset)) {
            List<Object> all = Arrays.asList(namesAndContents);
            for (int i = 0; i < all.size(); i += 2) {
                zip.putNextEntry(new ZipEntry((String) all.get(i)));
                zip.write((byte[]) all.get(i + 1));
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
