package org.openita.cli.lsp;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.lsp4j.DiagnosticSeverity;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.services.LanguageClient;
import org.openita.workbench.editing.Diagnostic;
import org.openita.workbench.editing.LanguageService;
import org.openita.workbench.editing.PackView;
import org.openita.workbench.lint.Severity;

/**
 * Tells the editor what is wrong with a pack: what keeps it from running at once, what lints report when nothing has changed for a
 * while.
 *
 * <p>It works in one thread of its own. What a later key has made old is not told.
 */
final class DiagnosticsPublisher {

    private static final long QUIET_MILLIS = 700;
    private static final String SOURCE = "ita";

    private final OpenPacks packs;
    private final Supplier<LanguageClient> client;
    private final ScheduledExecutorService worker;
    private final Locale locale;
    private final Map<Path, Set<String>> told = new HashMap<>();

    DiagnosticsPublisher(
            OpenPacks packs, Supplier<LanguageClient> client, ScheduledExecutorService worker, Locale locale) {
        this.packs = packs;
        this.client = client;
        this.worker = worker;
        this.locale = locale;
    }

    /** Looks at a pack that has changed. */
    void changed(Path pack) {
        packs.view(pack).ifPresent(view -> {
            worker.execute(() -> tell(pack, view, false));
            ScheduledFuture<?> unused =
                    worker.schedule(() -> tell(pack, view, true), QUIET_MILLIS, TimeUnit.MILLISECONDS);
        });
    }

    private boolean isOld(Path pack, PackView view) {
        return packs.view(pack).filter(now -> now == view).isEmpty();
    }

    private void tell(Path pack, PackView view, boolean withLints) {
        if (isOld(pack, view)) {
            return;
        }
        LanguageService service = LanguageService.of(view);
        List<Diagnostic> all = new ArrayList<>(service.problems());
        if (withLints) {
            all.addAll(service.lint());
        }
        if (!isOld(pack, view)) {
            publish(pack, view, all);
        }
    }

    private void publish(Path pack, PackView view, List<Diagnostic> all) {
        Map<String, List<org.eclipse.lsp4j.Diagnostic>> byFile = new HashMap<>();
        told.getOrDefault(pack, Set.of()).forEach(file -> byFile.put(file, new ArrayList<>()));
        for (Diagnostic diagnostic : all) {
            byFile.computeIfAbsent(diagnostic.spot().file(), file -> new ArrayList<>())
                    .add(shown(view, diagnostic));
        }
        Set<String> files = new HashSet<>();
        byFile.forEach((name, diagnostics) -> {
            EditedFile file = new EditedFile(pack, name);
            PublishDiagnosticsParams published = new PublishDiagnosticsParams(packs.uri(file), diagnostics);
            packs.version(file).ifPresent(published::setVersion);
            client.get().publishDiagnostics(published);
            if (!diagnostics.isEmpty()) {
                files.add(name);
            }
        });
        told.put(pack, files);
    }

    /** As the protocol has it; the code finds the problem again when its remedy is asked for. */
    org.eclipse.lsp4j.Diagnostic shown(PackView view, Diagnostic diagnostic) {
        String text = view.text(diagnostic.spot().file()).orElse("");
        org.eclipse.lsp4j.Diagnostic shown = new org.eclipse.lsp4j.Diagnostic(
                Positions.range(text, diagnostic.spot().span()),
                LanguageService.said(diagnostic.problem()).in(locale),
                severity(diagnostic.severity()),
                SOURCE);
        shown.setCode(diagnostic.code());
        return shown;
    }

    private static DiagnosticSeverity severity(Severity severity) {
        return switch (severity) {
            case ERROR -> DiagnosticSeverity.Error;
            case WARNING -> DiagnosticSeverity.Warning;
            case INFO -> DiagnosticSeverity.Information;
        };
    }
}
