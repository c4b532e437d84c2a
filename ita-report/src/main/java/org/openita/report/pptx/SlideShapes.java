package org.openita.report.pptx;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import org.apache.poi.sl.usermodel.Insets2D;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.sl.usermodel.ShapeType;
import org.apache.poi.sl.usermodel.TextShape.TextAutofit;
import org.apache.poi.xslf.usermodel.XSLFAutoShape;
import org.apache.poi.xslf.usermodel.XSLFPictureData;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.openita.report.chart.Palette;
import org.openxmlformats.schemas.presentationml.x2006.main.CTPicture;

/** Puts shapes on a slide; measures are in points from its upper left corner. All methods are pure but for the slide. */
final class SlideShapes {

    private SlideShapes() {}

    /** A box for text without a margin of its own, whose letters shrink where they do not fit. */
    static XSLFTextBox box(XSLFSlide slide, double left, double top, double width, double height) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(new Rectangle2D.Double(left, top, width, height));
        box.setInsets(new Insets2D(0, 0, 0, 0));
        box.setWordWrap(true);
        box.setTextAutofit(TextAutofit.NORMAL);
        box.clearText();
        return box;
    }

    /** An area of one colour, which says nothing. */
    static void bar(XSLFSlide slide, double left, double top, double width, double height, Palette ink) {
        XSLFAutoShape bar = slide.createAutoShape();
        bar.setShapeType(ShapeType.RECT);
        bar.setAnchor(new Rectangle2D.Double(left, top, width, height));
        bar.setFillColor(new Color(ink.rgb()));
        bar.setLineColor(null);
    }

    /** A picture with words for those who cannot see it. */
    static void picture(
            XSLFSlide slide, byte[] png, String description, double left, double top, double width, double height) {
        XSLFPictureData data = slide.getSlideShow().addPicture(png, PictureType.PNG);
        XSLFPictureShape picture = slide.createPicture(data);
        picture.setAnchor(new Rectangle2D.Double(left, top, width, height));
        ((CTPicture) picture.getXmlObject()).getNvPicPr().getCNvPr().setDescr(SlideText.spaced(description));
    }
}
