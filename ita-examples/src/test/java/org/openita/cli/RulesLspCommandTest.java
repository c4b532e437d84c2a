package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PipedInputStream;
import java.io.PipedOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.eclipse.lsp4j.ClientCapabilities;
import org.eclipse.lsp4j.CodeActionContext;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.Diagnostic;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidChangeWatchedFilesCapabilities;
import org.eclipse.lsp4j.DidChangeWatchedFilesParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FileChangeType;
import org.eclipse.lsp4j.FileEvent;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.FormattingOptions;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InitializeParams;
import org.eclipse.lsp4j.InitializeResult;
import org.eclipse.lsp4j.InitializedParams;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.MessageActionItem;
import org.eclipse.lsp4j.MessageParams;
import org.eclipse.lsp4j.Position;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PublishDiagnosticsParams;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceContext;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RegistrationParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.ShowMessageRequestParams;
import org.eclipse.lsp4j.TextDocumentContentChangeEvent;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentItem;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.VersionedTextDocumentIdentifier;
import org.eclipse.lsp4j.WorkspaceClientCapabilities;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.Launcher;
import org.eclipse.lsp4j.launch.LSPLauncher;
import org.eclipse.lsp4j.services.LanguageClient;
import org.eclipse.lsp4j.services.LanguageServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code ita rules lsp} as an editor meets it: a client of the protocol at the other end of a pipe. */
class RulesLspCommandTest {

    private static final long LONGEST_WAIT_SECONDS = 60;
    private static final String RULE = """
            // กฎของเทศบาล
            rule "ข้อ i1 ต่ำ 😀"
            @source("มติที่ประชุม")
            when
                ItemScore( item == "i1", value < 85 )
            then
                findings.warn("turnover");
            end
            """;

    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final Editor editor = new Editor();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private LanguageServer server = null;
    private Future<Integer> status = null;
    private PipedOutputStream toServer = null;

    @TempDir
    private Path workspace;

    private Path pack = Path.of("");

    @BeforeEach
    void start() throws Exception {
        pack = Files.createDirectories(workspace.resolve("house"));
        Files.createDirectories(pack.resolve("cases"));
        write(
                "pack.json",
                "{\"name\": \"house\", \"version\": \"1.0.0\", \"fiscalYear\": 2567, \"extends\": \"2567\"}");
        write("house.drl", RULE);
        write("messages_th.properties", "warning.turnover.text = บุคลากรย้ายบ่อย\n");
        write("messages_en.properties", "warning.turnover.text = Staff leave often\n");
        write("cases/house.yaml", "- name: ข้อ i1 ได้ 84.99\n  given: {i1: 84.99}\n  expect: {warnings: [turnover]}\n");
        toServer = new PipedOutputStream();
        PipedInputStream in = new PipedInputStream(toServer, 1 << 16);
        PipedOutputStream out = new PipedOutputStream();
        PipedInputStream fromServer = new PipedInputStream(out, 1 << 16);
        status = threads.submit(() -> run(in, out));
        Launcher<LanguageServer> client = LSPLauncher.createClientLauncher(editor, fromServer, toServer);
        Future<Void> unused = client.startListening();
        server = client.getRemoteProxy();
        initialize();
    }

    private int run(InputStream in, OutputStream out) {
        return Ita.run(in, out, err, "rules", "lsp", "--lang", "en");
    }

    private void initialize() throws Exception {
        InitializeParams params = new InitializeParams();
        WorkspaceClientCapabilities can = new WorkspaceClientCapabilities();
        can.setDidChangeWatchedFiles(new DidChangeWatchedFilesCapabilities(true));
        params.setCapabilities(new ClientCapabilities());
        params.getCapabilities().setWorkspace(can);
        InitializeResult result = get(server.initialize(params));
        assertThat(result.getCapabilities().getPositionEncoding()).isEqualTo("utf-16");
        server.initialized(new InitializedParams());
        assertThat(get(editor.registered).getRegistrations()).hasSize(1);
    }

    @AfterEach
    void stop() throws Exception {
        server.exit();
        status.get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        threads.shutdownNow();
    }

    @Test
    void aSlipIsToldWhileItIsTypedAndGoesWhenItIsMended() throws Exception {
        open("house.drl", RULE);
        assertThat(editor.next("house.drl", List::isEmpty)).isEmpty();

        change("house.drl", 2, at(RULE, "value < 85"), "value", "valu");
        Diagnostic slip = editor.next("house.drl", told -> !told.isEmpty()).get(0);
        assertThat(slip.getMessage().getLeft()).contains("did you mean value?", "remedy:");
        assertThat(slip.getRange()).isEqualTo(new Range(new Position(4, 29), new Position(4, 33)));
        assertThat(Files.readString(pack.resolve("house.drl"), StandardCharsets.UTF_8))
                .isEqualTo(RULE);

        change("house.drl", 3, slip.getRange().getStart(), "valu", "value");
        assertThat(editor.next("house.drl", List::isEmpty)).isEmpty();
    }

    @Test
    void lintsFollowWhenNothingChanges() throws Exception {
        open("house.drl", RULE + RULE.replace("ข้อ i1 ต่ำ", "อีกกฎหนึ่ง"));

        assertThat(editor.next("house.drl", told -> !told.isEmpty()))
                .anySatisfy(told -> assertThat(told.getCode().getLeft()).isEqualTo("same-rule"));
    }

    @Test
    void positionsAreUtf16BehindThaiAndCharactersOfTwoUnits() throws Exception {
        String text = RULE.replace("\"ข้อ i1 ต่ำ 😀\"", "\"😀😀 ข้อ\" @sourc(\"a\")")
                .replace("@source(\"มติที่ประชุม\")\n", "");
        open("house.drl", text);

        Diagnostic slip = editor.next("house.drl", told -> !told.isEmpty()).get(0);

        assertThat(slip.getRange().getStart()).isEqualTo(at(text, "sourc"));
        assertThat(slip.getRange().getStart().getCharacter()).isEqualTo("rule \"😀😀 ข้อ\" @".length());
    }

    @Test
    void itemsAreProposedWithTheirNames() throws Exception {
        String text = RULE + "rule \"b\" when ItemScore( item == \"";
        open("house.drl", text);

        CompletionItem item = get(server.getTextDocumentService()
                        .completion(new CompletionParams(document("house.drl"), at(text, ""))))
                .getLeft()
                .stream()
                .filter(each -> each.getLabel().equals("e1"))
                .findFirst()
                .orElseThrow();

        assertThat(item.getDocumentation().getRight().getValue())
                .contains("บริการตามขั้นตอนและเวลา", "\n---\n", "Service keeps to steps");
        assertThat(item.getTextEdit().getLeft().getNewText()).isEqualTo("e1");
    }

    @Test
    void whatIsUnderTheCursorIsSaidInThaiAndEnglish() throws Exception {
        open("house.drl", RULE);

        String said = get(server.getTextDocumentService()
                        .hover(new HoverParams(document("house.drl"), at(RULE, "turnover"))))
                .getContents()
                .getRight()
                .getValue();

        assertThat(said).contains("บุคลากรย้ายบ่อย", "Staff leave often");
    }

    @Test
    void aCodeLeadsToItsTextsAndToAllThatNameItThoughOnlyOneFileIsOpen() throws Exception {
        open("house.drl", RULE);
        Position code = at(RULE, "turnover");

        assertThat(get(server.getTextDocumentService().definition(new DefinitionParams(document("house.drl"), code)))
                        .getLeft())
                .extracting(Location::getUri)
                .containsExactly(uri("messages_en.properties"), uri("messages_th.properties"));
        assertThat(get(server.getTextDocumentService()
                        .references(new ReferenceParams(document("house.drl"), code, new ReferenceContext(true)))))
                .hasSize(4);
    }

    @Test
    void aCodeIsRenamedEverywhere() throws Exception {
        open("house.drl", RULE);
        Position code = at(RULE, "turnover");

        assertThat(get(server.getTextDocumentService()
                                .prepareRename(new PrepareRenameParams(document("house.drl"), code)))
                        .getFirst())
                .isNotNull();
        WorkspaceEdit edit = get(
                server.getTextDocumentService().rename(new RenameParams(document("house.drl"), code, "staff-leave")));

        assertThat(edit.getChanges()).hasSize(4);
        assertThat(applied(RULE, edit.getChanges().get(uri("house.drl")))).contains("findings.warn(\"staff-leave\")");
        assertThatThrownBy(() -> get(server.getTextDocumentService()
                        .rename(new RenameParams(document("house.drl"), at(RULE, "i1\", value"), "i2"))))
                .hasMessageContaining("keeps its name");
    }

    @Test
    void aRemedyIsOneClick() throws Exception {
        String text = RULE.replace("value < 85", "value =< 85");
        open("house.drl", text);
        Range all = new Range(new Position(0, 0), new Position(20, 0));

        var actions = get(server.getTextDocumentService()
                .codeAction(new CodeActionParams(document("house.drl"), all, new CodeActionContext(List.of()))));

        assertThat(actions).hasSize(1);
        WorkspaceEdit edit = actions.get(0).getRight().getEdit();
        assertThat(applied(text, edit.getChanges().get(uri("house.drl"))))
                .isEqualTo(RULE.replace("value < 85", "value <= 85"));
    }

    @Test
    void rulesAreOutlinedFoldedNamedAndLaidOut() throws Exception {
        String text = RULE.replace("\n    ItemScore", " ItemScore");
        open("house.drl", text);

        var symbols =
                get(server.getTextDocumentService().documentSymbol(new DocumentSymbolParams(document("house.drl"))));
        assertThat(symbols).extracting(symbol -> symbol.getRight().getName()).containsExactly("ข้อ i1 ต่ำ 😀");
        assertThat(get(server.getTextDocumentService()
                        .foldingRange(new FoldingRangeRequestParams(document("house.drl")))))
                .hasSize(1);
        Range all = new Range(new Position(0, 0), new Position(20, 0));
        assertThat(get(server.getTextDocumentService().inlayHint(new InlayHintParams(document("house.drl"), all))))
                .hasSize(2);
        List<? extends TextEdit> edits = get(server.getTextDocumentService()
                .formatting(new DocumentFormattingParams(document("house.drl"), new FormattingOptions(4, true))));
        assertThat(applied(text, edits)).isEqualTo(RULE);
    }

    @Test
    void severalPacksAreKeptApartAndWhatIsSavedElsewhereIsSeen() throws Exception {
        open("house.drl", RULE.replace("turnover", "other"));
        assertThat(editor.next("house.drl", told -> !told.isEmpty())
                        .get(0)
                        .getMessage()
                        .getLeft())
                .contains("warning.other.text");
        Path second = Files.createDirectories(workspace.resolve("second"));
        Files.writeString(second.resolve("pack.json"), "{\"name\": \"second\"}", StandardCharsets.UTF_8);
        Path rules = second.resolve("a.drl");
        openFile(rules, "rule");
        assertThat(editor.next("a.drl", told -> !told.isEmpty())).isNotEmpty();

        write("messages_th.properties", "warning.other.text = ก\n");
        write("messages_en.properties", "warning.other.text = a\n");
        write("cases/house.yaml", "- name: a\n  given: {i1: 84}\n  expect: {warnings: [other]}\n");
        server.getWorkspaceService()
                .didChangeWatchedFiles(new DidChangeWatchedFilesParams(
                        List.of(new FileEvent(uri("messages_th.properties"), FileChangeType.Changed))));

        assertThat(editor.next("house.drl", List::isEmpty)).isEmpty();
    }

    @Test
    void hostileFilesAndUnknownPlacesAreAnsweredAndTheServerGoesOn() throws Exception {
        open("house.drl", "\u202e\u0000rule \"" + "(".repeat(5_000));
        assertThat(editor.next("house.drl", told -> !told.isEmpty())).isNotEmpty();
        for (String uri : List.of("untitled:a.drl", "file:///nowhere/x.drl", "no uri at all", "file://host/a.drl")) {
            TextDocumentIdentifier document = new TextDocumentIdentifier(uri);
            assertThat(get(server.getTextDocumentService()
                                    .completion(new CompletionParams(document, new Position(99, 99))))
                            .getLeft())
                    .isEmpty();
        }
        get(server.getTextDocumentService().hover(new HoverParams(document("house.drl"), new Position(9_999, 9_999))));
        server.getTextDocumentService().didClose(new DidCloseTextDocumentParams(document("house.drl")));

        assertThat(editor.next("house.drl", List::isEmpty)).isEmpty();
    }

    @Test
    void aCancelledRequestIsNoTrouble() throws Exception {
        open("house.drl", RULE);
        for (int i = 0; i < 50; i++) {
            CompletableFuture<?> asked =
                    server.getTextDocumentService().hover(new HoverParams(document("house.drl"), at(RULE, "turnover")));
            asked.cancel(true);
        }

        assertThat(get(server.getTextDocumentService()
                        .hover(new HoverParams(document("house.drl"), at(RULE, "turnover")))))
                .isNotNull();
    }

    @Test
    void afterShutdownTheExitIsFine() throws Exception {
        get(server.shutdown());
        server.exit();

        assertThat(status.get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)).isZero();
    }

    @Test
    void anEditorThatIsGoneEndsIt() throws Exception {
        toServer.close();

        assertThat(status.get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS)).isOne();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(pack.resolve(file), text, StandardCharsets.UTF_8);
    }

    private void open(String file, String text) {
        openFile(pack.resolve(file), text);
    }

    private void openFile(Path file, String text) {
        server.getTextDocumentService()
                .didOpen(new DidOpenTextDocumentParams(
                        new TextDocumentItem(file.toUri().toString(), "drl", 1, text)));
    }

    private void change(String file, int version, Position at, String before, String after) {
        Range range = new Range(at, new Position(at.getLine(), at.getCharacter() + before.length()));
        server.getTextDocumentService()
                .didChange(new DidChangeTextDocumentParams(
                        new VersionedTextDocumentIdentifier(uri(file), version),
                        List.of(new TextDocumentContentChangeEvent(range, after))));
    }

    private TextDocumentIdentifier document(String file) {
        return new TextDocumentIdentifier(uri(file));
    }

    private String uri(String file) {
        return pack.resolve(file).toUri().toString();
    }

    /** Where a piece of text begins; the end where it is empty. */
    private static Position at(String text, String piece) {
        int offset = piece.isEmpty() ? text.length() : text.indexOf(piece);
        String before = text.substring(0, offset);
        return new Position(
                (int) before.chars().filter(character -> character == '\n').count(),
                offset - before.lastIndexOf('\n') - 1);
    }

    private static String applied(String text, List<? extends TextEdit> edits) {
        String applied = text;
        for (TextEdit edit : edits) {
            applied = applied.substring(0, offset(text, edit.getRange().getStart()))
                    + edit.getNewText()
                    + applied.substring(offset(text, edit.getRange().getEnd()));
        }
        return applied;
    }

    private static int offset(String text, Position position) {
        int start = 0;
        for (int line = 0; line < position.getLine(); line++) {
            start = text.indexOf('\n', start) + 1;
        }
        return start + position.getCharacter();
    }

    private static <T> T get(CompletableFuture<T> answer) throws Exception {
        try {
            return answer.get(LONGEST_WAIT_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof Exception cause ? cause : e;
        }
    }

    /** An editor that keeps what it is told. */
    private static final class Editor implements LanguageClient {

        private final BlockingQueue<PublishDiagnosticsParams> told = new LinkedBlockingQueue<>();
        private final Map<String, List<Diagnostic>> shown = new ConcurrentHashMap<>();
        private final CompletableFuture<RegistrationParams> registered = new CompletableFuture<>();

        /** What is told of a file, once it is as expected; what has been told of it counts too. */
        List<Diagnostic> next(String file, Predicate<List<Diagnostic>> expected) throws InterruptedException {
            long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(LONGEST_WAIT_SECONDS);
            while (System.nanoTime() < end) {
                List<Diagnostic> now = shown.getOrDefault(file, new ArrayList<>());
                if (expected.test(now)) {
                    return now;
                }
                PublishDiagnosticsParams next = told.poll(1, TimeUnit.SECONDS);
                if (next != null) {
                    String path = URI.create(next.getUri()).getPath();
                    shown.put(path.substring(path.lastIndexOf('/') + 1), next.getDiagnostics());
                }
            }
            throw new AssertionError("Nothing of the kind was told of " + file + ": " + shown);
        }

        @Override
        public CompletableFuture<Void> registerCapability(RegistrationParams params) {
            registered.complete(params);
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void publishDiagnostics(PublishDiagnosticsParams diagnostics) {
            told.add(diagnostics);
        }

        @Override
        public void telemetryEvent(Object object) {}

        @Override
        public void showMessage(MessageParams params) {}

        @Override
        public CompletableFuture<MessageActionItem> showMessageRequest(ShowMessageRequestParams params) {
            return CompletableFuture.completedFuture(null);
        }

        @Override
        public void logMessage(MessageParams params) {}
    }
}
