package org.openita.cli;

import java.net.InetAddress;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.openita.cli.links.LinkAnswer;
import org.openita.cli.links.LinkProbe;
import org.openita.model.json.JsonWriter;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.problem.Visible;
import org.openita.model.text.Text;
import org.openita.model.tracking.EvidenceEntry;
import org.openita.model.tracking.EvidenceList;
import org.openita.model.tracking.TaskState;
import org.openita.tables.tracking.EvidenceBook;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ita evidence check}: what is missing in a list of evidence, and whether its addresses answer. */
@Command(
        name = "check",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        header = "Looks through a list of evidence, and asks its addresses if told to.")
final class EvidenceCheckCommand implements Callable<Integer> {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Ita.class);
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "FILE", descriptionKey = "FILE")
    private String file = "";

    @Option(names = "--online")
    private boolean isOnline;

    @Option(names = "--allow-private")
    private boolean allowsInner;

    @Mixin
    private FormatOption format = new FormatOption();

    @Mixin
    private YearKitOption yearKits = new YearKitOption();

    @Mixin
    private LanguageOption language = new LanguageOption();

    /** What is said of an address, or of an item without one. */
    private record Line(EvidenceEntry entry, String address, String key, boolean isFine, Optional<LinkAnswer> answer) {}

    @Override
    public Integer call() {
        return ProblemReporter.statusOf(spec, language.locale(), () -> {
            EvidenceList list = EvidenceBook.read(
                    FileNames.path(file), file, yearKits.kits().known());
            Map<String, LinkAnswer> asked = new LinkedHashMap<>();
            List<Line> lines = list.entries().stream()
                    .flatMap(entry -> lines(entry, asked).stream())
                    .toList();
            spec.commandLine().getOut().print(format.isJson() ? json(lines) : text(lines));
            return ExitStatus.of(lines.stream().allMatch(Line::isFine));
        });
    }

    private List<Line> lines(EvidenceEntry entry, Map<String, LinkAnswer> asked) {
        if (entry.state().equals(Optional.of(TaskState.DROPPED))) {
            return List.of();
        }
        List<String> addresses = entry.address()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
        return addresses.isEmpty()
                ? List.of(new Line(entry, "", "link.none", false, Optional.empty()))
                : addresses.stream().map(address -> line(entry, address, asked)).toList();
    }

    /** An address that stands in several cells is asked once. */
    private Line line(EvidenceEntry entry, String address, Map<String, LinkAnswer> asked) {
        if (!isOnline) {
            boolean isAddress = LinkProbe.isAddress(address);
            return new Line(
                    entry, address, isAddress ? "link.unasked" : "link.no-address", isAddress, Optional.empty());
        }
        LinkProbe probe = new LinkProbe(allowsInner, PATIENCE, InetAddress::getAllByName);
        LinkAnswer answer = asked.computeIfAbsent(address, probe::ask);
        return new Line(
                entry,
                address,
                "link." + answer.outcome().key(),
                answer.outcome().isFine(),
                Optional.of(answer));
    }

    private String text(List<Line> lines) {
        StringBuilder text = new StringBuilder();
        for (Line line : lines) {
            Text said = TEXTS.sentence(
                    line.key(),
                    line.answer().map(LinkAnswer::status).orElse(0),
                    Text.same(Visible.of(line.answer().map(LinkAnswer::at).orElse(""))));
            text.append(line.isFine() ? "  " : "! ")
                    .append(Visible.of(line.entry().cell()))
                    .append(' ')
                    .append(line.entry().item())
                    .append(line.address().isEmpty() ? "" : " " + Visible.of(line.address()))
                    .append(": ")
                    .append(said.in(language.locale()))
                    .append('\n');
        }
        return text.toString();
    }

    private static String json(List<Line> lines) {
        return JsonWriter.pretty(json -> json.array(all -> lines.forEach(line -> all.object(row -> {
            row.text("item", line.entry().item());
            row.text("cell", line.entry().cell());
            row.text("address", line.address());
            row.text("outcome", line.key().substring("link.".length()));
            row.bool("fine", line.isFine());
            line.answer().ifPresent(answer -> {
                row.number("status", answer.status());
                row.text("at", answer.at());
            });
        }))));
    }
}
