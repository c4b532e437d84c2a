package org.openita.report.pdf;

import java.util.Map;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.openita.report.block.Heading;

/** Headings as they stand beside the pages: parts, and sections within them. */
final class PdfOutline {

    private PdfOutline() {}

    static PDDocumentOutline of(Map<Heading, PdfPlace> places) {
        PDDocumentOutline outline = new PDDocumentOutline();
        PDOutlineItem part = new PDOutlineItem();
        for (Map.Entry<Heading, PdfPlace> entry : places.entrySet()) {
            PDOutlineItem item = item(entry.getKey(), entry.getValue());
            if (entry.getKey().level() == 1) {
                outline.addLast(item);
                part = item;
            } else if (entry.getKey().level() == 2 && part.getTitle() != null) {
                part.addLast(item);
            }
        }
        return outline;
    }

    private static PDOutlineItem item(Heading heading, PdfPlace place) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(heading.text());
        item.setDestination(place.destination());
        return item;
    }
}
