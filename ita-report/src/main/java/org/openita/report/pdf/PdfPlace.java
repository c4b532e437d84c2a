package org.openita.report.pdf;

import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;

/**
 * A place in a document.
 *
 * @param page its page
 * @param top how far down the page, in points
 */
record PdfPlace(PDPage page, double top) {

    /** Where a reader is taken who follows a way there. */
    PDPageXYZDestination destination() {
        PDPageXYZDestination destination = new PDPageXYZDestination();
        destination.setPage(page);
        destination.setTop((int) (page.getMediaBox().getHeight() - top));
        return destination;
    }
}
