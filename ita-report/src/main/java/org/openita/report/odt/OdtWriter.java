package org.openita.report.odt;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.openita.report.block.Report;
import org.openita.report.html.Markup;

/**
 * Writes a report as an OpenDocument text (ODF 1.3) for offices that are told to use open formats. It looks as the DOCX does: the
 * same styles, typeface, margins and pictures. No macros, no links to elsewhere; the same report gives the same bytes.
 */
public final class OdtWriter {

    private static final String TYPE = "application/vnd.oasis.opendocument.text";
    private static final String VERSION = "1.3";
    private static final String NAMES = "urn:oasis:names:tc:opendocument:xmlns:";
    /** Not that of writing, and not the first that ZIP files know, which needs a field that this format forbids. */
    private static final LocalDateTime SOME_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    /** How page numbers are written; the second means the digits of the language that the number is said to be in. */
    private static final String DIGITS = "1";

    private static final String THAI_DIGITS = "Native Numbering";

    private OdtWriter() {}

    /**
     * Writes the document; the stream stays open.
     *
     * @throws IOException if it cannot be written
     */
    public static void write(Report report, OutputStream out) throws IOException {
        OdtBody body = new OdtBody(report);
        String content = content(body);
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(whole, StandardCharsets.UTF_8)) {
            stored(zip, "mimetype", TYPE.getBytes(StandardCharsets.US_ASCII));
            packed(zip, "META-INF/manifest.xml", bytes(manifest(body.pictures())));
            packed(zip, "content.xml", bytes(content));
            packed(zip, "styles.xml", bytes(styles(report)));
            packed(zip, "meta.xml", bytes(meta(report)));
            for (Map.Entry<String, byte[]> picture : body.pictures().entrySet()) {
                stored(zip, picture.getKey(), picture.getValue());
            }
        }
        whole.writeTo(out);
    }

    private static String content(OdtBody body) {
        Markup text = new Markup(false);
        body.writeTo(text);
        Markup whole = document("office:document-content");
        whole.open("office:font-face-decls")
                .empty("style:font-face", "style:name", "TH Sarabun New", "svg:font-family", "'TH Sarabun New'");
        whole.close().open("office:automatic-styles").line();
        body.styles().writeTo(whole);
        whole.close().open("office:body").open("office:text").line();
        return whole.raw(text.toString()).close().close().close().toString();
    }

    private static Markup document(String element) {
        Markup markup = new Markup(false)
                .raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .line();
        markup.begin(element);
        for (String name : new String[] {"office", "style", "text", "table", "meta"}) {
            markup.with("xmlns:" + name, NAMES + name + ":1.0");
        }
        return markup.with("xmlns:draw", NAMES + "drawing:1.0")
                .with("xmlns:fo", NAMES + "xsl-fo-compatible:1.0")
                .with("xmlns:svg", NAMES + "svg-compatible:1.0")
                .with("xmlns:xlink", "http://www.w3.org/1999/xlink")
                .with("xmlns:dc", "http://purl.org/dc/elements/1.1/")
                .with("office:version", VERSION)
                .end();
    }

    private static String meta(Report report) {
        Markup markup = document("office:document-meta").open("office:meta");
        return markup.element("meta:generator", report.generator())
                .element("dc:title", report.title())
                .element("dc:creator", report.generator())
                .element("dc:language", report.words().languageTag())
                .close()
                .close()
                .toString();
    }

    private static String manifest(Map<String, byte[]> pictures) {
        Markup markup = new Markup(false)
                .raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>")
                .line();
        markup.open("manifest:manifest", "xmlns:manifest", NAMES + "manifest:1.0", "manifest:version", VERSION);
        entry(markup, "/", TYPE);
        for (String part : new String[] {"content.xml", "styles.xml", "meta.xml"}) {
            entry(markup, part, "text/xml");
        }
        pictures.keySet().forEach(picture -> entry(markup, picture, "image/png"));
        return markup.close().toString();
    }

    private static void entry(Markup markup, String path, String type) {
        markup.begin("manifest:file-entry").with("manifest:full-path", path).with("manifest:media-type", type);
        markup.with("manifest:version", path.equals("/") ? VERSION : "")
                .end()
                .close()
                .line();
    }

    private static String styles(Report report) throws IOException {
        try (InputStream in = OdtWriter.class.getResourceAsStream("styles.xml")) {
            if (in == null) {
                throw new IllegalStateException("styles.xml is missing from this library");
            }
            String styles = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            boolean isThai = report.words().hasThaiDigits();
            return styles.replace("{numbers}", isThai ? THAI_DIGITS : DIGITS)
                    .replace("{language}", isThai ? "th" : "en")
                    .replace("{country}", isThai ? "TH" : "GB");
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static void packed(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        put(zip, new ZipEntry(name), bytes);
    }

    /** As it is: the first part, so that programs see from the first bytes what the file is, and pictures, which are packed. */
    private static void stored(ZipOutputStream zip, String name, byte[] bytes) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        CRC32 sum = new CRC32();
        sum.update(bytes);
        entry.setMethod(ZipEntry.STORED);
        entry.setSize(bytes.length);
        entry.setCrc(sum.getValue());
        put(zip, entry, bytes);
    }

    private static void put(ZipOutputStream zip, ZipEntry entry, byte[] bytes) throws IOException {
        entry.setTimeLocal(SOME_TIME);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }
}
