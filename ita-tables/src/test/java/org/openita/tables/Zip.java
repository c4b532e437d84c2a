package org.openita.tables;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook made by hand, so that any part of it can be wrong. */
public final class Zip {

    /** Writes a part. */
    public interface Part {
        void to(OutputStream out) throws IOException;
    }

    private static final String XML = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>";
    private static final String RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private final Map<String, Part> parts = new LinkedHashMap<>();

    private Zip() {}

    /** A file without parts. */
    public static Zip empty() {
        return new Zip();
    }

    /** A workbook of one sheet with these rows, written as XML. */
    public static Zip workbook(String rows) {
        return new Zip()
                .with(
                        "_rels/.rels",
                        XML + "<Relationships xmlns='" + RELATIONS + "'><Relationship Id='a' Type='" + OFFICE
                                + "/officeDocument' Target='xl/workbook.xml'/></Relationships>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        XML + "<Relationships xmlns='" + RELATIONS + "'><Relationship Id='s' Type='" + OFFICE
                                + "/worksheet' Target='worksheets/sheet1.xml'/><Relationship Id='t' Type='" + OFFICE
                                + "/sharedStrings' Target='sharedStrings.xml'/></Relationships>")
                .with(
                        "xl/workbook.xml",
                        XML + "<workbook xmlns:r='" + OFFICE
                                + "'><sheets><sheet name='S' sheetId='1' r:id='s'/></sheets></workbook>")
                .with("xl/sharedStrings.xml", XML + "<sst><si><t>agency</t></si></sst>")
                .with("xl/worksheets/sheet1.xml", XML + "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
    }

    /** Cells in a row. */
    public static String row(int number, String... cells) {
        StringBuilder row = new StringBuilder("<row r='" + number + "'>");
        for (String cell : cells) {
            row.append(
                    cell.matches("[0-9.]+")
                            ? "<c><v>" + cell + "</v></c>"
                            : "<c t='inlineStr'><is><t>" + cell + "</t></is></c>");
        }
        return row + "</row>";
    }

    /** A good table of one agency. */
    public static String table() {
        return row(1, "agency", "year", "i1") + row(2, "A", "2567", "95.38");
    }

    public Zip with(String name, String content) {
        return with(name, out -> out.write(content.getBytes(StandardCharsets.UTF_8)));
    }

    public Zip with(String name, Part part) {
        parts.put(name, part);
        return this;
    }

    public byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, Part> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                part.getValue().to(zip);
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
