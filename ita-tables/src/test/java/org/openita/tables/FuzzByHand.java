package org.openita.tables;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * Breaks good tables at random and looks whether the reader keeps its word: it does not throw, it gives results or problems, and
 * it ends soon. Not a test: run it by hand for as long as one likes; what it finds becomes a case of {@link HostileFilesTest}.
 *
 * <pre>{@code java -cp … org.openita.tables.FuzzByHand MINUTES SEED FOLDER-FOR-FINDS}</pre>
 */
final class FuzzByHand {

    private static final long SLOW_MILLIS = 3_000;
    private static final String[] PIECES = {
        "\"",
        ",",
        ";",
        "\t",
        "\r",
        "\n",
        "\u0000",
        "i1",
        "e1.part1",
        "e1",
        "part 2",
        "ข้อ",
        "หน่วยงาน",
        "ปี",
        "2567",
        "๒๕๖๗",
        "95,38",
        "101",
        "-",
        "%",
        "=1+1",
        "\uFEFF",
        "\uFFFD",
        "รวม",
        "คะแนน",
        "overall",
        "respondents",
        "จำนวนผู้ตอบ",
        "9.1",
        "IIT",
        "sep=;",
        "<c>",
        "</c>",
        "<row r='1'>",
        "</row>",
        "<v>",
        "<f/>",
        "t='s'",
        "r='ZZ9'",
        "<!DOCTYPE x>",
        "&e;",
        "&#0;",
        "<mergeCell ref='A1:B9'/>",
        "1e999",
        "9999999999",
        "\uD83D\uDE00",
        "_x0000_",
        "<![CDATA[",
        "]]>",
        "<!--",
        "<is><t>"
    };

    private final Random random;
    private final Path finds;
    private long runs;
    private int found;

    private FuzzByHand(long seed, Path finds) {
        this.random = new Random(seed);
        this.finds = finds;
    }

    public static void main(String[] arguments) throws IOException {
        FuzzByHand fuzz = new FuzzByHand(Long.parseLong(arguments[1]), Path.of(arguments[2]));
        fuzz.run(System.nanoTime() + Long.parseLong(arguments[0]) * 60_000_000_000L);
        System.out.println(fuzz.runs + " files, " + fuzz.found + " finds");
    }

    private void run(long end) throws IOException {
        List<byte[]> seeds = seeds();
        while (System.nanoTime() < end) {
            boolean isSheet = random.nextInt(3) == 0;
            byte[] file = isSheet ? workbook() : broken(seeds.get(random.nextInt(seeds.size())));
            look(file);
            runs++;
        }
    }

    private void look(byte[] file) throws IOException {
        long begin = System.nanoTime();
        try {
            ResultFile read = Samples.read("fuzz", file);
            read.problems().forEach(problem -> problem.describe(Locale.ENGLISH));
            if (read.results().isEmpty() && read.problems().isEmpty()) {
                keep(file, "neither results nor problems");
            }
            read.results().forEach(result -> result.assessment().toJson());
            if (read.rejectedRows() > 0) {
                rejected(read, file);
            }
        } catch (RuntimeException | Error e) {
            keep(file, e.toString());
            e.printStackTrace();
        }
        if (System.nanoTime() - begin > SLOW_MILLIS * 1_000_000) {
            keep(file, "slow");
        }
    }

    /** Rejected rows read again are still none that is taken, or all of them are told. */
    private void rejected(ResultFile read, byte[] file) throws IOException {
        Path side = finds.resolve("side.tmp");
        read.writeRejected(side, Locale.ENGLISH);
        ResultFile again = ResultFile.read(side, "side");
        if (again.results().isEmpty() && again.problems().isEmpty()) {
            keep(file, "a side file that gives nothing");
        }
        Files.delete(side);
    }

    private void keep(byte[] file, String why) throws IOException {
        found++;
        Files.write(finds.resolve("find-" + found), file);
        System.out.println("find-" + found + ": " + why);
    }

    /** A workbook whose parts are whole but whose sheet is not. */
    private byte[] workbook() {
        String sheet =
                "<worksheet><sheetData>" + Zip.table() + Zip.row(3, "B", "2567", "101") + "</sheetData></worksheet>";
        byte[] broken = broken(sheet.getBytes(StandardCharsets.UTF_8));
        return Zip.workbook("")
                .with("xl/worksheets/sheet1.xml", out -> out.write(broken))
                .bytes();
    }

    private byte[] broken(byte[] good) {
        byte[] file = good;
        for (int i = 1 + random.nextInt(6); i > 0; i--) {
            file = brokenOnce(file);
        }
        return file;
    }

    private byte[] brokenOnce(byte[] file) {
        int at = file.length == 0 ? 0 : random.nextInt(file.length);
        int to = Math.min(file.length, at + random.nextInt(40));
        return switch (random.nextInt(5)) {
            case 0 -> joined(file, at, new byte[] {(byte) random.nextInt(256)}, Math.min(file.length, at + 1));
            case 1 -> joined(file, at, new byte[0], to);
            case 2 -> joined(file, to, java.util.Arrays.copyOfRange(file, at, to), to);
            case 3 -> joined(file, at, new byte[0], file.length);
            default -> joined(file, at, PIECES[random.nextInt(PIECES.length)].getBytes(StandardCharsets.UTF_8), at);
        };
    }

    private static byte[] joined(byte[] file, int end, byte[] middle, int begin) {
        byte[] all = new byte[end + middle.length + file.length - begin];
        System.arraycopy(file, 0, all, 0, end);
        System.arraycopy(middle, 0, all, end, middle.length);
        System.arraycopy(file, begin, all, end + middle.length, file.length - begin);
        return all;
    }

    /** Good tables to be broken. */
    static List<byte[]> seeds() {
        String wide = "ผล ปี 2567\r\n"
                + "หน่วยงาน,ปี,i1,e1,,o1,จำนวนผู้ตอบ IIT\r\n"
                + ",,,part1,part2,,\r\n"
                + "ก,2567,95.38,80,70,ผ่าน,26\r\n"
                + "ข,๒๕๖๗,\"95,38\",101,-,50,0\r\n";
        String tall =
                "ปีงบประมาณ;2567\nหน่วยงาน;ข้อ;ส่วน;คะแนน;จำนวนผู้ตอบ\nก;i1;;95;\n;e1;1;80;\n;e1;2;70;20\n;IIT;;;26\n"
                        + "ข;i99;;x;\n;overall;;90;\n";
        String json =
                "{\"fiscalYear\": 2567, \"agency\": {\"name\": \"A\"}, \"items\": {\"i1\": 95, \"e1\": {\"part1\":"
                        + " 3}}}";
        List<byte[]> seeds = new ArrayList<>();
        for (Charset charset :
                List.of(StandardCharsets.UTF_8, Charset.forName("x-windows-874"), StandardCharsets.UTF_16LE)) {
            String mark = charset.equals(StandardCharsets.UTF_16LE) ? "\uFEFF" : "";
            seeds.add((mark + wide).getBytes(charset));
            seeds.add((mark + tall).getBytes(charset));
        }
        seeds.add(json.getBytes(StandardCharsets.UTF_8));
        seeds.add(Zip.workbook(Zip.table()).bytes());
        return seeds;
    }
}
