package org.openita.report.words;

import org.openita.model.text.Text;

/** Java cannot lay out text on this machine, as HTML, DOCX and PDF need it; MD and XLSX do not. */
public final class NoFontsException extends IllegalStateException {

    private static final long serialVersionUID = 1;

    /** What is the matter, for people. */
    public static final Text FOUND = new Text(
            "Java บนเครื่องนี้จัดวางตัวอักษรไม่ได้ ซึ่งรายงาน HTML, DOCX และ PDF ต้องใช้",
            "Java cannot lay out text on this machine, which reports as HTML, DOCX and PDF need");

    /** What to do about it. */
    public static final Text REMEDY = new Text(
            "ติดตั้ง fontconfig และ libfreetype6 (หรือ freetype) หรือใช้รูปแบบ MD หรือ XLSX ซึ่งไม่ต้องใช้",
            "install fontconfig and libfreetype6 (or freetype), or use the formats MD or XLSX, which need neither");

    NoFontsException(Throwable cause) {
        super(FOUND.en() + "; " + REMEDY.en(), cause);
    }
}
