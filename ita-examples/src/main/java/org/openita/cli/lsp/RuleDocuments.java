package org.openita.cli.lsp;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Function;
import org.eclipse.lsp4j.CodeAction;
import org.eclipse.lsp4j.CodeActionKind;
import org.eclipse.lsp4j.CodeActionParams;
import org.eclipse.lsp4j.Command;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.lsp4j.CompletionItemKind;
import org.eclipse.lsp4j.CompletionList;
import org.eclipse.lsp4j.CompletionParams;
import org.eclipse.lsp4j.DefinitionParams;
import org.eclipse.lsp4j.DidChangeTextDocumentParams;
import org.eclipse.lsp4j.DidCloseTextDocumentParams;
import org.eclipse.lsp4j.DidOpenTextDocumentParams;
import org.eclipse.lsp4j.DidSaveTextDocumentParams;
import org.eclipse.lsp4j.DocumentFormattingParams;
import org.eclipse.lsp4j.DocumentSymbol;
import org.eclipse.lsp4j.DocumentSymbolParams;
import org.eclipse.lsp4j.FoldingRange;
import org.eclipse.lsp4j.FoldingRangeRequestParams;
import org.eclipse.lsp4j.Hover;
import org.eclipse.lsp4j.HoverParams;
import org.eclipse.lsp4j.InlayHint;
import org.eclipse.lsp4j.InlayHintParams;
import org.eclipse.lsp4j.Location;
import org.eclipse.lsp4j.LocationLink;
import org.eclipse.lsp4j.MarkupContent;
import org.eclipse.lsp4j.MarkupKind;
import org.eclipse.lsp4j.PrepareRenameDefaultBehavior;
import org.eclipse.lsp4j.PrepareRenameParams;
import org.eclipse.lsp4j.PrepareRenameResult;
import org.eclipse.lsp4j.Range;
import org.eclipse.lsp4j.ReferenceParams;
import org.eclipse.lsp4j.RenameParams;
import org.eclipse.lsp4j.SymbolInformation;
import org.eclipse.lsp4j.SymbolKind;
import org.eclipse.lsp4j.TextDocumentIdentifier;
import org.eclipse.lsp4j.TextDocumentPositionParams;
import org.eclipse.lsp4j.TextEdit;
import org.eclipse.lsp4j.WorkspaceEdit;
import org.eclipse.lsp4j.jsonrpc.CompletableFutures;
import org.eclipse.lsp4j.jsonrpc.ResponseErrorException;
import org.eclipse.lsp4j.jsonrpc.messages.Either;
import org.eclipse.lsp4j.jsonrpc.messages.Either3;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseError;
import org.eclipse.lsp4j.jsonrpc.messages.ResponseErrorCode;
import org.eclipse.lsp4j.services.TextDocumentService;
import org.openita.model.text.Text;
import org.openita.workbench.editing.CompletionProposal;
import org.openita.workbench.editing.FileChange;
import org.openita.workbench.editing.Hint;
import org.openita.workbench.editing.LanguageService;
import org.openita.workbench.editing.PackView;
import org.openita.workbench.editing.Remedy;
import org.openita.workbench.editing.Renaming;
import org.openita.workbench.editing.Spot;
import org.openita.workbench.editing.Symbol;

/** Answers what the editor asks about its documents, each from the pack as it was when it asked. */
final class RuleDocuments implements TextDocumentService {

    private final OpenPacks packs;
    private final DiagnosticsPublisher publisher;
    private final Executor workers;
    private final Locale locale;

    RuleDocuments(OpenPacks packs, DiagnosticsPublisher publisher, Executor workers, Locale locale) {
        this.packs = packs;
        this.publisher = publisher;
        this.workers = workers;
        this.locale = locale;
    }

    /** What a question is about: a file of a pack, as it was when it was asked. */
    private record Asked(EditedFile file, PackView view, String text) {

        LanguageService service() {
            return LanguageService.of(view);
        }

        int offset(TextDocumentPositionParams params) {
            return Positions.offset(text, params.getPosition());
        }
    }

    private <T> CompletableFuture<T> answer(TextDocumentIdentifier document, T nothing, Function<Asked, T> answer) {
        Optional<Asked> asked = EditedFile.of(document.getUri()).flatMap(file -> {
            PackView view = packs.view(file);
            return view.text(file.name()).map(text -> new Asked(file, view, text));
        });
        return asked.map(about -> CompletableFutures.computeAsync(workers, cancelled -> {
                    cancelled.checkCanceled();
                    return answer.apply(about);
                }))
                .orElseGet(() -> CompletableFuture.completedFuture(nothing));
    }

    @Override
    public void didOpen(DidOpenTextDocumentParams params) {
        String uri = params.getTextDocument().getUri();
        EditedFile.of(uri).ifPresent(file -> {
            packs.put(
                    file,
                    uri,
                    params.getTextDocument().getVersion(),
                    params.getTextDocument().getText());
            publisher.changed(file.pack());
        });
    }

    @Override
    public void didChange(DidChangeTextDocumentParams params) {
        String uri = params.getTextDocument().getUri();
        EditedFile.of(uri).ifPresent(file -> {
            String text = packs.view(file).text(file.name()).orElse("");
            packs.put(
                    file,
                    uri,
                    Optional.ofNullable(params.getTextDocument().getVersion()).orElse(0),
                    Positions.changed(text, params.getContentChanges()));
            publisher.changed(file.pack());
        });
    }

    @Override
    public void didClose(DidCloseTextDocumentParams params) {
        EditedFile.of(params.getTextDocument().getUri()).ifPresent(file -> {
            packs.close(file);
            publisher.changed(file.pack());
        });
    }

    @Override
    public void didSave(DidSaveTextDocumentParams params) {
        EditedFile.of(params.getTextDocument().getUri()).ifPresent(file -> {
            packs.refresh(file.pack());
            publisher.changed(file.pack());
        });
    }

    @Override
    public CompletableFuture<Either<List<CompletionItem>, CompletionList>> completion(CompletionParams params) {
        return answer(params.getTextDocument(), Either.forLeft(List.of()), asked -> {
            List<CompletionItem> items = new ArrayList<>();
            for (CompletionProposal proposal :
                    asked.service().complete(asked.file().name(), asked.offset(params))) {
                items.add(item(asked, proposal, items.size()));
            }
            return Either.forLeft(items);
        });
    }

    private CompletionItem item(Asked asked, CompletionProposal proposal, int rank) {
        CompletionItem item = new CompletionItem(proposal.label());
        item.setKind(kind(proposal.kind()));
        item.setTextEdit(
                Either.forLeft(new TextEdit(Positions.range(asked.text(), proposal.span()), proposal.insert())));
        item.setFilterText(asked.text().startsWith("\"", proposal.span().start()) ? proposal.insert() : proposal.label());
        item.setSortText(String.format(Locale.ROOT, "%05d", rank));
        if (!proposal.detail().th().isEmpty()) {
            item.setDetail(proposal.detail().in(locale));
            item.setDocumentation(markdown(proposal.detail()));
        }
        return item;
    }

    private static CompletionItemKind kind(CompletionProposal.Kind kind) {
        return switch (kind) {
            case WORD -> CompletionItemKind.Keyword;
            case TYPE -> CompletionItemKind.Class;
            case PROPERTY -> CompletionItemKind.Property;
            case FUNCTION -> CompletionItemKind.Function;
            case VALUE -> CompletionItemKind.Value;
            case VARIABLE -> CompletionItemKind.Variable;
            case TEXT -> CompletionItemKind.Text;
            case FILE -> CompletionItemKind.File;
            case TEMPLATE -> CompletionItemKind.Snippet;
        };
    }

    /** Thai, the language of record, and English beneath. */
    private static MarkupContent markdown(Text text) {
        boolean isOne = text.th().equals(text.en());
        return new MarkupContent(MarkupKind.MARKDOWN, isOne ? text.th() : text.th() + "\n\n---\n\n" + text.en());
    }

    @Override
    @SuppressWarnings("NullAway") // without an answer the protocol wants null
    public CompletableFuture<Hover> hover(HoverParams params) {
        return answer(params.getTextDocument(), null, asked -> asked.service()
                .hover(asked.file().name(), asked.offset(params))
                .map(hint -> new Hover(markdown(hint.text()), Positions.range(asked.text(), hint.span())))
                .orElse(null));
    }

    @Override
    public CompletableFuture<Either<List<? extends Location>, List<? extends LocationLink>>> definition(
            DefinitionParams params) {
        return answer(
                params.getTextDocument(),
                Either.forLeft(List.of()),
                asked -> Either.forLeft(locations(
                        asked, asked.service().definitions(asked.file().name(), asked.offset(params)))));
    }

    @Override
    public CompletableFuture<List<? extends Location>> references(ReferenceParams params) {
        return answer(
                params.getTextDocument(),
                List.of(),
                asked -> locations(asked, asked.service().references(asked.file().name(), asked.offset(params))));
    }

    private List<Location> locations(Asked asked, List<Spot> spots) {
        return spots.stream()
                .map(spot -> new Location(
                        packs.uri(asked.file().beside(spot.file())),
                        Positions.range(asked.view().text(spot.file()).orElse(""), spot.span())))
                .toList();
    }

    @Override
    public CompletableFuture<List<Either<SymbolInformation, DocumentSymbol>>> documentSymbol(
            DocumentSymbolParams params) {
        return answer(
                params.getTextDocument(),
                List.of(),
                asked -> asked.service().symbols(asked.file().name()).stream()
                        .map(symbol -> Either.<SymbolInformation, DocumentSymbol>forRight(shown(asked.text(), symbol)))
                        .toList());
    }

    private static DocumentSymbol shown(String text, Symbol symbol) {
        Range whole = Positions.range(text, symbol.whole());
        Range heading = Positions.range(text, symbol.heading());
        return new DocumentSymbol(symbol.name(), SymbolKind.Event, whole, heading, symbol.detail());
    }

    @Override
    public CompletableFuture<List<FoldingRange>> foldingRange(FoldingRangeRequestParams params) {
        return answer(
                params.getTextDocument(),
                List.of(),
                asked -> asked.service().symbols(asked.file().name()).stream()
                        .map(symbol -> Positions.range(asked.text(), symbol.whole()))
                        .filter(range -> range.getStart().getLine() < range.getEnd().getLine())
                        .map(range -> new FoldingRange(
                                range.getStart().getLine(), range.getEnd().getLine()))
                        .toList());
    }

    @Override
    public CompletableFuture<List<InlayHint>> inlayHint(InlayHintParams params) {
        return answer(
                params.getTextDocument(),
                List.of(),
                asked -> asked
                        .service()
                        .names(asked.file().name(), Positions.span(asked.text(), params.getRange()))
                        .stream()
                        .map(hint -> hint(asked.text(), hint))
                        .toList());
    }

    private InlayHint hint(String text, Hint hint) {
        InlayHint shown = new InlayHint(
                Positions.position(text, hint.span().end() + 1), Either.forLeft(hint.text().in(locale)));
        shown.setPaddingLeft(true);
        return shown;
    }

    @Override
    public CompletableFuture<List<? extends TextEdit>> formatting(DocumentFormattingParams params) {
        return answer(
                params.getTextDocument(),
                List.of(),
                asked -> asked.service()
                        .format(asked.file().name())
                        .map(after -> Positions.difference(asked.text(), after))
                        .orElse(List.of()));
    }

    @Override
    @SuppressWarnings("NullAway") // without an answer the protocol wants null
    public CompletableFuture<Either3<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>> prepareRename(
            PrepareRenameParams params) {
        return answer(params.getTextDocument(), null, asked -> asked.service()
                .renamable(asked.file().name(), asked.offset(params))
                .map(span -> Either3.<Range, PrepareRenameResult, PrepareRenameDefaultBehavior>forFirst(
                        Positions.range(asked.text(), span)))
                .orElse(null));
    }

    @Override
    public CompletableFuture<WorkspaceEdit> rename(RenameParams params) {
        return answer(params.getTextDocument(), new WorkspaceEdit(), asked -> {
            Renaming renaming =
                    asked.service().rename(asked.file().name(), asked.offset(params), params.getNewName());
            renaming.refusal().ifPresent(why -> {
                throw new ResponseErrorException(
                        new ResponseError(ResponseErrorCode.InvalidParams, why.in(locale), null));
            });
            return edit(asked, renaming.changes());
        });
    }

    private WorkspaceEdit edit(Asked asked, List<FileChange> changes) {
        Map<String, List<TextEdit>> byFile = new LinkedHashMap<>();
        for (FileChange change : changes) {
            String text = asked.view().text(change.file()).orElse("");
            byFile.computeIfAbsent(packs.uri(asked.file().beside(change.file())), uri -> new ArrayList<>())
                    .add(new TextEdit(Positions.range(text, change.span()), change.text()));
        }
        return new WorkspaceEdit(byFile);
    }

    @Override
    public CompletableFuture<List<Either<Command, CodeAction>>> codeAction(CodeActionParams params) {
        return answer(
                params.getTextDocument(),
                List.of(),
                asked -> asked
                        .service()
                        .remedies(asked.file().name(), Positions.span(asked.text(), params.getRange()))
                        .stream()
                        .map(remedy -> Either.<Command, CodeAction>forRight(action(asked, remedy)))
                        .toList());
    }

    private CodeAction action(Asked asked, Remedy remedy) {
        CodeAction action = new CodeAction(remedy.title().in(locale));
        action.setKind(CodeActionKind.QuickFix);
        action.setDiagnostics(List.of(publisher.shown(asked.view(), remedy.mends())));
        action.setEdit(edit(asked, remedy.changes()));
        return action;
    }
}
