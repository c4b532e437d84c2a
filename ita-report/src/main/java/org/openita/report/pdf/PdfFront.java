package org.openita.report.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDLayoutAttributeObject;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.openita.report.block.Cover;
import org.openita.report.block.MemoHead;
import org.openita.report.block.Picture;
import org.openita.report.block.Signatures;
import org.openita.report.block.Table.Align;

/** Sets what stands around a report: the head of its memo, places to sign, its cover, and pictures. Not thread-safe. */
final class PdfFront {

    private static final double LABEL = 70;
    private static final double EMBLEM = 42;
    private static final double SIGNING = 28;

    private final Typesetter setting;

    PdfFront(Typesetter setting) {
        this.setting = setting;
    }

    void memo(MemoHead memo) {
        memo.emblem().ifPresent(this::emblem);
        setting.paragraph("H1", memo.title(), 20, true, Typesetter.TEXT, 0, Align.CENTRE);
        setting.down(6);
        for (MemoHead.Field field : memo.fields()) {
            field.beside().ifPresent(beside -> setting.tree().in("P", () -> beside(beside)));
            setting.tree().in("P", () -> label(field.label(), LABEL));
            setting.paragraph(filledIn(field), Typesetter.SIZE, false, Typesetter.TEXT, LABEL, Align.LEFT);
        }
        setting.down(4);
        double right = setting.left() + setting.width();
        setting.sheet().rule(setting.left(), setting.y(), right, setting.y(), Typesetter.TEXT);
    }

    private static String filledIn(MemoHead.Field field) {
        return field.value().isEmpty() ? ".".repeat(40) : field.value();
    }

    /** Stands in the right half of the line that is written next. */
    private void beside(MemoHead.Field field) {
        double left = setting.left() + setting.width() / 2;
        double width = setting.width() / 2 - LABEL;
        setting.line(field.label(), Typesetter.SIZE, true, Typesetter.TEXT, left, LABEL, Align.LEFT);
        setting.line(filledIn(field), Typesetter.SIZE, false, Typesetter.TEXT, left + LABEL / 2, width, Align.LEFT);
    }

    private void emblem(Picture emblem) {
        try {
            PDImageXObject image = PDImageXObject.createFromByteArray(setting.document(), emblem.png(), "emblem");
            double width = EMBLEM * emblem.width() / emblem.height();
            PdfPage.Drawing drawing = () -> setting.sheet().image(image, setting.left(), setting.y(), width, EMBLEM);
            picture(emblem.description(), setting.left(), width, EMBLEM, drawing);
        } catch (IOException e) {
            throw new IllegalStateException("The emblem cannot be drawn", e);
        }
    }

    private void label(String label, double width) {
        setting.line(label, Typesetter.SIZE, true, Typesetter.TEXT, setting.left(), width, Align.LEFT);
    }

    /** Nobody signs on a page of its own: what is said before, and the lines under it, stay together. */
    void sign(Signatures.Place place) {
        double line = Typesetter.lineHeight(Typesetter.SIZE);
        setting.need(SIGNING + (place.before().size() + place.lines().size()) * line);
        setting.down(6);
        place.before().forEach(text -> signed(text, 0, Align.LEFT));
        setting.down(SIGNING - 10);
        place.lines().forEach(text -> signed(text, setting.width() * 0.42, Align.CENTRE));
    }

    private void signed(String text, double indent, Align align) {
        setting.paragraph(text, Typesetter.SIZE, false, Typesetter.TEXT, indent, align);
    }

    void cover(Cover cover) {
        setting.down(90);
        cover.logo().ifPresent(this::logo);
        setting.down(40);
        cover.title().forEach(line -> setting.paragraph(line, 20, true, Typesetter.ACCENT, 0, Align.CENTRE));
        setting.down(200);
        cover.issuer().forEach(line -> setting.paragraph(line, 15, true, Typesetter.TEXT, 0, Align.CENTRE));
    }

    private void logo(Picture logo) {
        try {
            PDImageXObject image = PDImageXObject.createFromByteArray(setting.document(), logo.png(), "logo");
            double height = Math.min(110, 300.0 * logo.height() / logo.width());
            double width = height * logo.width() / logo.height();
            double left = (setting.sheet().width() - width) / 2;
            picture(
                    logo.description(),
                    left,
                    width,
                    height,
                    () -> setting.sheet().image(image, left, setting.y(), width, height));
            setting.down(height);
        } catch (IOException e) {
            throw new IllegalStateException("The logo cannot be drawn", e);
        }
    }

    /** A picture here, with words for those who cannot see it, and where it stands. */
    void picture(String description, double left, double width, double height, PdfPage.Drawing drawing) {
        PDStructureElement element =
                setting.tree().in("Figure", () -> setting.sheet().piece(drawing));
        element.setAlternateDescription(description);
        double bottom = setting.sheet().height() - setting.y() - height;
        PDLayoutAttributeObject layout = new PDLayoutAttributeObject();
        layout.setBBox(new PDRectangle((float) left, (float) bottom, (float) width, (float) height));
        element.addAttribute(layout);
    }
}
