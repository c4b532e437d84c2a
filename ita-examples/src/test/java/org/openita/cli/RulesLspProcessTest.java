package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The language server as an editor starts it: a process under the C locale, whose output is the protocol's and nothing else's. */
class RulesLspProcessTest {

    private static final long LONGEST_WAIT_SECONDS = 60;

    @TempDir
    private Path folder;

    @Test
    void anEditorIsServedInThaiByAProcessThatEndsWhenItIsTold() throws Exception {
        Files.writeString(folder.resolve("pack.json"), "{\"name\": \"a\", \"version\": \"1\", \"fiscalYear\": 2567}");
        ProcessBuilder builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        JavaProcess.classPath(),
                        Ita.class.getName(),
                        "rules",
                        "lsp")
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        builder.environment().put("LC_ALL", "C");
        Process process = builder.start();
        Told told = new Told();
        Launcher<LanguageServer> client =
                LSPLauncher.createClientLauncher(told, process.getInputStream(), process.getOutputStream());
        Future<Void> unused = client.startListening();
        LanguageServer server = client.getRemoteProxy();
        InitializeParams params = new InitializeParams();
        params.setCapabilities(new ClientCapabilities());
        params.setProcessId((int) ProcessHandle.current().pid());

        server.initialize(params).get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        server.initialized(new InitializedParams());
        String text = "rule \"ข้อ\" when ItemScor( value < 85 ) then findings.note(\"a\"); end";
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(
                        new TextDocumentItem(folder.resolve("a.drl").toUri().toString(), "drl", 1, text)));
        PublishDiagnosticsParams first = told.published.poll(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);

        assertThat(first).isNotNull();
        assertThat(first.getDiagnostics().get(0).getMessage().getLeft()).contains("ItemScore", "วิธีแก้:");
        server.shutdown().get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        server.exit();
        assertThat(process.waitFor(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isZero();
    }

    /** An editor that keeps what it is told. */
    private static final class Told implements LanguageClient {

        private final BlockingQueue<PublishDiagnosticsParams> published = new LinkedBlockingQueue<>();

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
            published.add(diagnostics);
        }

        @Override
        public void telemetryEvent(Object object) {}

        @Override
        public void showMessage(MessageParams params) {}

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
            return CompletableFuture.failedFuture(new UnsupportedOperationException());
        }

        @Override
        public void logMessage(MessageParams params) {}
    }
}
