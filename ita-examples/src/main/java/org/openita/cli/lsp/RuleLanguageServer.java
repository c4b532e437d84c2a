package org.openita.cli.lsp;

import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadFactory;
import java.util.function.UnaryOperator;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionOptions;
import org.eclipse.lsp4j.CompletionOptions;
import org.eclipse.lsp4j.DidChangeConfigurationParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesRegistrationOptions;
import org.eclipse.lsp4j.DidChangeWorkspaceFoldersParams;
import org.eclipse.lsp4j.FileSystemWatcher;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.Registration;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.RenameOptions;
import org.eclipse.lsp4j.SaveOptions;
import org.eclipse.lsp4j.ServerCapabilities;
import org.eclipse.lsp4j.ServerInfo;
import org.eclipse.lsp4j.TextDocumentSyncKind;
import org.eclipse.lsp4j.TextDocumentSyncOptions;
import org.eclipse.lsp4j.WorkspaceFoldersOptions;
import org.eclipse.lsp4j.WorkspaceServerCapabilities;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.eclipse.lsp4j.services.WorkspaceService;
import org.openita.rules.YearKits;

/** The language server of rule packs: it lives as long as the editor that has started it, and serves it alone. */
public final class RuleLanguageServer implements LanguageServer {

    private static final List<String> TRIGGERS = List.of("\"", ".", "(", ",", "@", "$", "{", "[", ":", "=", "<", ">");
    private static final List<String> WATCHED =
            List.of("**/*.drl", "**/messages_*.properties", "**/pack.json", "**/cases/*.{yaml,json}");
    private static final String UTF_16 = "utf-16";

    private final CompletableFuture<LanguageClient> client = new CompletableFuture<>();
    private final CompletableFuture<Boolean> ended = new CompletableFuture<>();
    private final ScheduledExecutorService looking = Executors.newSingleThreadScheduledExecutor(daemon("lsp-look"));
    private final ExecutorService answering = Executors.newFixedThreadPool(2, daemon("lsp-answer"));
    private final OpenPacks packs;
    private final DiagnosticsPublisher publisher;
    private final RuleDocuments documents;
    private final PackFolders folders = new PackFolders();
    private boolean isShutDown;
    private boolean canWatch;

    private RuleLanguageServer(YearKits kits, Locale locale) {
        this.packs = new OpenPacks(kits);
        this.publisher = new DiagnosticsPublisher(packs, client::join, looking, locale);
        this.documents = new RuleDocuments(packs, publisher, answering, locale);
    }

    /**
     * Serves an editor until it says that it ends, or is gone.
     *
     * @param in what the editor says
     * @param out what it is told
     * @param kits the years that are known beside the built-in ones
     * @param locale the language of what is told in one
     * @return whether it ended as the protocol asks
     */
    public static boolean serve(InputStream in, OutputStream out, YearKits kits, Locale locale) {
        RuleLanguageServer server = new RuleLanguageServer(kits, locale);
        ExecutorService listening = Executors.newCachedThreadPool(daemon("lsp-listen"));
        Launcher<LanguageClient> launcher =
                LSPLauncher.createServerLauncher(server, in, out, listening, UnaryOperator.identity());
        server.client.complete(launcher.getRemoteProxy());
        Future<Void> gone = launcher.startListening();
        listening.execute(() -> server.endWith(gone));
        try {
            return server.ended.join();
        } finally {
            server.looking.shutdownNow();
            server.answering.shutdownNow();
            listening.shutdownNow();
        }
    }

    private void endWith(Future<Void> gone) {
        try {
            gone.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (ExecutionException e) {
            ended.completeExceptionally(e);
        }
        ended.complete(isShutDown);
    }

    private static ThreadFactory daemon(String name) {
        return work -> {
            Thread thread = new Thread(work, name);
            thread.setDaemon(true);
            return thread;
        };
    }

    @Override
    public CompletableFuture<InitializeResult> initialize(InitializeParams params) {
        canWatch = Optional.ofNullable(params.getCapabilities())
                .map(ClientCapabilities::getWorkspace)
                .map(workspace -> workspace.getDidChangeWatchedFiles())
                .map(watching -> watching.getDynamicRegistration())
                .orElse(false);
        Optional.ofNullable(params.getProcessId())
                .flatMap(editor -> ProcessHandle.of(editor.longValue()))
                .ifPresent(this::endWith);
        InitializeResult result = new InitializeResult(capabilities());
        result.setServerInfo(new ServerInfo("OpenITA"));
        return CompletableFuture.completedFuture(result);
    }

    private static ServerCapabilities capabilities() {
        ServerCapabilities can = new ServerCapabilities();
        TextDocumentSyncOptions sync = new TextDocumentSyncOptions();
        sync.setOpenClose(true);
        sync.setChange(TextDocumentSyncKind.Incremental);
        sync.setSave(new SaveOptions(false));
        can.setPositionEncoding(UTF_16);
        can.setTextDocumentSync(sync);
        can.setCompletionProvider(new CompletionOptions(false, TRIGGERS));
        can.setHoverProvider(true);
        can.setDefinitionProvider(true);
        can.setReferencesProvider(true);
        can.setDocumentSymbolProvider(true);
        can.setFoldingRangeProvider(true);
        can.setInlayHintProvider(true);
        can.setDocumentFormattingProvider(true);
        can.setRenameProvider(new RenameOptions(true));
        can.setCodeActionProvider(new CodeActionOptions(List.of(CodeActionKind.QuickFix)));
        WorkspaceFoldersOptions several = new WorkspaceFoldersOptions();
        several.setSupported(true);
        several.setChangeNotifications(true);
        can.setWorkspace(new WorkspaceServerCapabilities(several));
        return can;
    }

    private void endWith(ProcessHandle editor) {
        CompletableFuture<Void> unused = editor.onExit().thenRun(() -> ended.complete(isShutDown));
    }

    @Override
    public void initialized(InitializedParams params) {
        if (canWatch) {
            List<FileSystemWatcher> watchers = new ArrayList<>();
            WATCHED.forEach(pattern -> watchers.add(new FileSystemWatcher(Either.forLeft(pattern))));
            CompletableFuture<Void> unused = client.join()
                    .registerCapability(new RegistrationParams(List.of(new Registration(
                            "files",
                            "workspace/didChangeWatchedFiles",
                            new DidChangeWatchedFilesRegistrationOptions(watchers)))));
        }
    }

    @Override
    public CompletableFuture<Object> shutdown() {
        isShutDown = true;
        return CompletableFuture.completedFuture(new Object());
    }

    @Override
    public void exit() {
        ended.complete(isShutDown);
    }

    @Override
    public TextDocumentService getTextDocumentService() {
        return documents;
    }

    @Override
    public WorkspaceService getWorkspaceService() {
        return folders;
    }

    /** Files that change on the disk; whichever folders the editor has open, a file belongs to the pack that it lies in. */
    private final class PackFolders implements WorkspaceService {

        @Override
        public void didChangeConfiguration(DidChangeConfigurationParams params) {
            // there is nothing to set
        }

        @Override
        public void didChangeWatchedFiles(DidChangeWatchedFilesParams params) {
            boolean concerns = params.getChanges().stream()
                    .anyMatch(change -> EditedFile.of(change.getUri()).isPresent());
            if (concerns) {
                refresh();
            }
        }

        /** A pack that others extend concerns them too. */
        private void refresh() {
            for (Path pack : packs.packs()) {
                packs.refresh(pack);
                publisher.changed(pack);
            }
        }

        @Override
        public void didChangeWorkspaceFolders(DidChangeWorkspaceFoldersParams params) {
            // packs are found by the files that are opened
        }
    }
}
