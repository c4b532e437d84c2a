package org.openita.report.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemTexts;
import org.openita.scoring.proofreading.ReportText;

/** The text of a PDF file, line by line with its page. A page that is a picture has none, which is told. */
final class PdfText {

    static final int BEGINNING = 1_024;

    private static final ProblemTexts TEXTS = ProblemTexts.beside(PdfText.class);
    private static final int MOST_PAGES = 1_000;
    private static final int MOST_CHARACTERS = 16 << 20;

    private PdfText() {}

    static boolean isOne(byte[] beginning) {
        return ReportText.isPdf(beginning);
    }

    static ReportText read(Path file, String name) {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(ReportText.MOST_BYTES + 1);
            boolean isTooLarge = bytes.length > ReportText.MOST_BYTES || !PdfStreams.areWithinBounds(bytes);
            if (isTooLarge) {
                throw refused(name, "pdf-too-large");
            }
            return read(bytes, name);
        } catch (InvalidPasswordException e) {
            throw refused(name, "pdf-locked");
        } catch (IOException
                | IllegalArgumentException
                | IllegalStateException
                | ClassCastException
                | StackOverflowError e) {
            throw refused(name, "pdf-damaged");
        }
    }

    private static ReportText read(byte[] bytes, String name) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int pages = document.getNumberOfPages();
            if (pages > MOST_PAGES) {
                throw refused(name, "pdf-too-large");
            }
            List<ReportText.Line> lines = new ArrayList<>();
            List<String> pictures = new ArrayList<>();
            int characters = 0;
            for (int page = 1; page <= pages; page++) {
                String text = page(document, page);
                characters += text.length();
                if (characters > MOST_CHARACTERS) {
                    throw refused(name, "pdf-too-large");
                }
                lines.addAll(ReportText.page(page, text));
                if (text.isBlank()) {
                    pictures.add(String.valueOf(page));
                }
            }
            if (pictures.size() == pages) {
                throw refused(name, "pdf-without-text");
            }
            return new ReportText(
                    lines,
                    pictures.isEmpty()
                            ? List.of()
                            : List.of(TEXTS.text("pages-without-text", String.join(", ", pictures))));
        }
    }

    private static String page(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        stripper.setLineSeparator("\n");
        return stripper.getText(document);
    }

    private static InputException refused(String name, String code) {
        return TEXTS.refused(Place.of(name), code);
    }
}
