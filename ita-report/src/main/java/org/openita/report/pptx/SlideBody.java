package org.openita.report.pptx;

import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.openita.report.block.Block;
import org.openita.report.block.BlockVisitor;
import org.openita.report.block.Contents;
import org.openita.report.block.Cover;
import org.openita.report.block.Figure;
import org.openita.report.block.Heading;
import org.openita.report.block.ItemList;
import org.openita.report.block.KeyFigures;
import org.openita.report.block.Links;
import org.openita.report.block.MemoHead;
import org.openita.report.block.NewPage;
import org.openita.report.block.Paragraph;
import org.openita.report.block.Signatures;
import org.openita.report.block.Table;
import org.openita.report.chart.Chart;
import org.openita.report.chart.Palette;
import org.openita.report.chart.PngCanvas;

/**
 * What stands below the title of a slide: one block under the other, or beside a chart. The size of letters is the largest at which
 * all has room; measured first, then written. Not thread-safe.
 */
final class SlideBody implements BlockVisitor {

    private static final double TOP = 98;
    private static final double BOTTOM = PptxWriter.HEIGHT - 40;
    private static final double LARGEST = 28;
    private static final double SMALLEST = 12;
    private static final double GAP = 8;
    private static final double CHART_WIDTH = 500;
    private static final double PICTURE_SCALE = 2.5;
    private static final double FACTS_HEIGHT = 104;

    private final XSLFSlide slide;
    private final SlideText texts;
    private boolean isMeasuring;
    private double left = PptxWriter.MARGIN;
    private double width = PptxWriter.WIDTH - 2 * PptxWriter.MARGIN;
    private double size = LARGEST;
    private double y = TOP;

    SlideBody(XSLFSlide slide, SlideText texts) {
        this.slide = slide;
        this.texts = texts;
    }

    void write(List<Block> blocks) {
        List<Figure> figures = blocks.stream()
                .filter(Figure.class::isInstance)
                .map(Figure.class::cast)
                .limit(1)
                .toList();
        List<Block> others =
                blocks.stream().filter(block -> !(block instanceof Figure)).toList();
        figures.forEach(figure -> beside(figure, others.isEmpty()));
        size = fitting(others);
        y = TOP;
        others.forEach(block -> block.accept(this));
    }

    /** A chart to the left of what else there is. */
    private void beside(Figure figure, boolean isAlone) {
        double room = isAlone ? width : CHART_WIDTH;
        double scale =
                Math.min(room / Chart.WIDTH, (BOTTOM - TOP) / figure.chart().height());
        double across = Chart.WIDTH * scale;
        SlideShapes.picture(
                slide,
                PngCanvas.draw(figure.chart(), PICTURE_SCALE),
                figure.chart().description(),
                left + (room - across) / 2,
                TOP,
                across,
                figure.chart().height() * scale);
        if (!isAlone) {
            left += CHART_WIDTH + 2 * GAP;
            width -= CHART_WIDTH + 2 * GAP;
        }
    }

    private double fitting(List<Block> blocks) {
        isMeasuring = true;
        for (size = LARGEST; size > SMALLEST; size--) {
            y = TOP;
            blocks.forEach(block -> block.accept(this));
            if (y <= BOTTOM) {
                break;
            }
        }
        isMeasuring = false;
        return size;
    }

    /** Takes room of a height; a box there, unless it is only measured. */
    private void take(double height, Consumer<XSLFTextBox> filling) {
        if (!isMeasuring) {
            filling.accept(SlideShapes.box(slide, left, y, width, height));
        }
        y += height + GAP;
    }

    @Override
    public void paragraph(Paragraph paragraph) {
        double letters = paragraph.style() == Paragraph.Style.SMALL ? size - 6 : size;
        String whole = paragraph.lead() + " " + paragraph.text();
        take(SlideText.height(whole, letters, width), box -> {
            XSLFTextParagraph written = box.addNewTextParagraph();
            written.setTextAlign(TextAlign.LEFT);
            if (!paragraph.lead().isEmpty()) {
                texts.run(written, paragraph.lead() + " ", letters, true, Palette.FIRST);
            }
            texts.run(written, paragraph.text(), letters, false, Palette.TEXT);
        });
    }

    @Override
    public void itemList(ItemList points) {
        double indent = size * 1.1;
        double height = points.texts().stream()
                .mapToDouble(text -> SlideText.height(text, size, width - indent) + size / 5)
                .sum();
        take(height, box -> {
            for (int i = 0; i < points.texts().size(); i++) {
                XSLFTextParagraph point = texts.paragraph(
                        box, points.mark(i) + "\t" + points.texts().get(i), size, false, Palette.TEXT);
                point.setTextAlign(TextAlign.LEFT);
                point.setLeftMargin(indent);
                point.setIndent(-indent);
                point.setSpaceAfter(-size / 5);
            }
        });
    }

    @Override
    public void keyFigures(KeyFigures facts) {
        if (!isMeasuring) {
            new SlideFacts(slide, texts).write(facts, left, y, width, FACTS_HEIGHT);
        }
        y += FACTS_HEIGHT + 2 * GAP;
    }

    @Override
    public void table(Table table) {
        SlideTable written = new SlideTable(slide, texts, table, width, Math.max(SMALLEST, size - 6));
        if (!isMeasuring) {
            written.write(left, y);
        }
        y += written.height() + GAP;
    }

    @Override
    public void heading(Heading heading) {
        paragraph(Paragraph.of(heading.text(), ""));
    }

    @Override
    public void links(Links links) {
        itemList(new ItemList(
                List.of(), links.links().stream().map(Links.Link::text).toList()));
    }

    @Override
    public void memoHead(MemoHead memo) {
        memo.fields().forEach(field -> paragraph(Paragraph.of(field.label(), field.value())));
    }

    @Override
    public void signatures(Signatures signatures) {
        signatures.places().forEach(place -> paragraph(Paragraph.of(String.join("\n", place.lines()))));
    }

    /** Stands beside the others already. */
    @Override
    public void figure(Figure figure) {}

    /** Is a slide of its own. */
    @Override
    public void cover(Cover cover) {}

    /** Slides have none. */
    @Override
    public void contents(Contents contents) {}

    /** Begins with a heading here. */
    @Override
    public void newPage(NewPage page) {}
}
