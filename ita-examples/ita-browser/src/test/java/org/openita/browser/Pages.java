package org.openita.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openita.cli.Ita;

/** A page of every kind, as the command line writes them. */
final class Pages {

    private static final Path DATA = Path.of("..", "data");
    private static final String[] PLACES = {"ลี้ ลำพูน", "ป่าซาง ลำพูน", "ปาย แม่ฮ่องสอน"};
    private static final int EACH = 4;

    private Pages() {}

    static List<Path> writtenTo(Path folder) throws IOException, InterruptedException {
        String ko = DATA.resolve("ko-2567.json").toString();
        String urgent = DATA.resolve("urgent-2567.json").toString();
        String profile = DATA.resolve("ko-profile.json").toString();
        List<Path> pages = new ArrayList<>();
        for (String language : List.of("th", "en")) {
            Path reports = folder.resolve(language);
            ita(
                    "report",
                    ko,
                    "--profile",
                    profile,
                    "--format",
                    "html",
                    "--lang",
                    language,
                    "--out",
                    reports.toString());
            pages.add(only(reports));
            Path overview = folder.resolve("overview-" + language);
            ita("country", many(folder).toString(), "--lang", language, "--out", overview.toString());
            pages.add(overview.resolve("index.html"));
            pages.add(overview.resolve("district-1.html"));
            Path comparison = folder.resolve("comparison-" + language + ".html");
            Files.writeString(comparison, ita("compare", ko, urgent, "--format", "html", "--lang", language));
            pages.add(comparison);
        }
        return pages;
    }

    private static Path only(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.findFirst().orElseThrow();
        }
    }

    /** Results of agencies in three districts, told apart by their figures. */
    private static Path many(Path folder) throws IOException {
        StringBuilder results = new StringBuilder();
        for (int number = 0; number < PLACES.length * EACH; number++) {
            String[] place = PLACES[number / EACH].split(" ");
            results.append("{\"fiscalYear\": 2567, \"agency\": {\"name\": \"เทศบาลตำบล")
                    .append(place[0])
                    .append(number)
                    .append("\", \"kind\": \"subdistrict-municipality\", \"district\": \"")
                    .append(place[0])
                    .append("\", \"province\": \"")
                    .append(place[1])
                    .append("\"}, \"items\": {\"i1\": ")
                    .append(95 - number)
                    .append(", \"i2\": ")
                    .append(80 + number)
                    .append(", \"e1\": {\"part1\": 90, \"part2\": ")
                    .append(70 + number)
                    .append("}, \"o1\": 100, \"o2\": 0}, \"overall\": ")
                    .append(84 + number)
                    .append("}\n");
        }
        return Files.writeString(folder.resolve("many.jsonl"), results);
    }

    /** What a command prints; in a process of its own, since commands end with an exit code. */
    private static String ita(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Ita.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
            StringBuilder said = new StringBuilder();
            out.lines().forEach(line -> said.append(line).append('\n'));
            assertThat(process.waitFor()).as(String.join(" ", arguments)).isZero();
            return said.toString();
        }
    }
}
