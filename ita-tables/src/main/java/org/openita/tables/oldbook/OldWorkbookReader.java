package org.openita.tables.oldbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.OldFileFormatException;
import org.apache.poi.hssf.eventusermodel.HSSFEventFactory;
import org.apache.poi.hssf.eventusermodel.HSSFListener;
import org.apache.poi.hssf.eventusermodel.HSSFRequest;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.openita.model.loader.OwnLoader;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.grid.GridProblems;
import org.openita.tables.grid.RowSink;
import org.openita.tables.text.ThaiText;

/** Goes through the records of an old workbook: once for what reaches over several cells, which stands last, and once for its rows. */
final class OldWorkbookReader {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    private static final List<String> STREAMS = List.of("Workbook", "WORKBOOK", "BOOK");

    /** POI looks for its log by the context class loader of whoever comes first. */
    private static final OwnLoader POI = OwnLoader.of(HSSFEventFactory.class);

    private final byte[] bytes;
    private final String file;

    OldWorkbookReader(byte[] bytes, String file) {
        this.bytes = bytes;
        this.file = file;
    }

    void read(RowSink sink) throws IOException {
        POI.run(() -> {
            MergedBlocks merged = new MergedBlocks();
            each(merged);
            OldWorkbookRows rows = new OldWorkbookRows(file, merged, sink);
            each(rows);
            rows.end();
        });
    }

    private void each(HSSFListener listener) throws IOException {
        try (POIFSFileSystem parts = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = parts.getRoot();
            String stream = STREAMS.stream()
                    .filter(root::hasEntryCaseInsensitive)
                    .findFirst()
                    .orElseThrow(() -> other(root));
            HSSFRequest request = new HSSFRequest();
            request.addListenerForAllRecords(listener);
            new HSSFEventFactory()
                    .processEvents(request, root.createDocumentInputStream(root.getEntryCaseInsensitive(stream)));
        } catch (EncryptedDocumentException e) {
            throw refused("document-locked");
        } catch (OldFileFormatException e) {
            throw refused("workbook-too-old");
        }
    }

    /** What is no workbook although it has the form of one. */
    private InputException other(DirectoryNode root) {
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            return refused("document-locked");
        }
        return refused(root.hasEntryCaseInsensitive("Book") ? "workbook-too-old" : "no-old-workbook");
    }

    private InputException refused(String code) {
        return GridProblems.refused(TEXTS.problem(Place.of(file), code));
    }
}
