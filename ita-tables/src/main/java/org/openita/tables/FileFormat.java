package org.openita.tables;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.tables.archive.PackedFiles;
import org.openita.tables.page.PageGrid;
import org.openita.tables.text.ThaiText;
import org.openita.tables.word.WordTables;

/** What a file holds, told by its first bytes, and of a zip file by what is in it. */
enum FileFormat {
    JSON,
    WORKBOOK,
    OLD_WORKBOOK,
    OPEN_DOCUMENT,
    WORD,
    PAGE,
    ARCHIVE,
    TEXT,
    EMPTY,
    PDF,
    PICTURE,
    GZIP,
    MARKUP;

    private static final int BEGINNING = 1_024;
    private static final Pattern JSON_NAME = Pattern.compile("\\.(json|jsonl|ndjson)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern ZIP_NAME = Pattern.compile("\\.zip$", Pattern.CASE_INSENSITIVE);
    private static final Pattern PICTURES =
            Pattern.compile("^(\u0089PNG|\u00FF\u00D8\u00FF|GIF8|II\\*\u0000|MM\u0000\\*)");
    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);

    /** The form of a file; what is called JSON and is no workbook counts as JSON, so that its mistakes are told as such. */
    static FileFormat of(byte[] bytes, String name) {
        String beginning = new String(bytes, 0, Math.min(bytes.length, BEGINNING), StandardCharsets.ISO_8859_1);
        if (beginning.startsWith("PK\u0003\u0004") || beginning.startsWith("PK\u0005\u0006")) {
            return zip(bytes, name);
        }
        if (beginning.startsWith("\u00D0\u00CF\u0011\u00E0")) {
            return OLD_WORKBOOK;
        }
        if (PICTURES.matcher(beginning).find()) {
            return PICTURE;
        }
        if (beginning.startsWith("\u001F\u008B")) {
            return GZIP;
        }
        return beginning.startsWith("%PDF") ? PDF : text(bytes, beginning, name);
    }

    /** Whether a file that begins so, in UTF-8, is JSON. */
    static boolean isJson(byte[] beginning, String name) {
        boolean isWide =
                beginning.length > 1 && (beginning[0] == 0 || beginning[1] == 0 || (beginning[0] & 0xFE) == 0xFE);
        boolean isZip = beginning.length > 1 && beginning[0] == 'P' && beginning[1] == 'K';
        return !isWide && !isZip && of(beginning, name) == JSON;
    }

    /** Why a file of this form is not read. */
    Problem problem(String name) {
        String form = name().toLowerCase(Locale.ROOT).replace('_', '-');
        return TEXTS.problem(
                Place.of(name), "wrong-form", TEXTS.text("form." + form), TEXTS.text("instead-of." + form));
    }

    /** A zip file that cannot be opened is told as what its name says. */
    private static FileFormat zip(byte[] bytes, String name) {
        try (PackedFiles files = PackedFiles.of(bytes)) {
            if (files.has(WordTables.PART)) {
                return WORD;
            }
            if (files.beginsWith("mimetype", "application/vnd.oasis.opendocument")) {
                return OPEN_DOCUMENT;
            }
            return files.has("_rels/.rels") || files.has("[Content_Types].xml") ? WORKBOOK : ARCHIVE;
        } catch (IOException damaged) {
            return ZIP_NAME.matcher(name).find() ? ARCHIVE : WORKBOOK;
        }
    }

    private static FileFormat text(byte[] bytes, String beginning, String name) {
        String visible = visible(beginning);
        boolean isCalledJson = JSON_NAME.matcher(name).find();
        if (isCalledJson || visible.startsWith("{") || visible.startsWith("[")) {
            return JSON;
        }
        if (visible.startsWith("<")) {
            return PageGrid.isOne(visible.replace("\0", "")) ? PAGE : MARKUP;
        }
        return visible.isEmpty() && bytes.length < BEGINNING ? EMPTY : TEXT;
    }

    /** Without a byte order mark and white space. */
    private static String visible(String beginning) {
        return beginning.replaceAll("^(\u00EF\u00BB\u00BF|\u00FF\u00FE|\u00FE\u00FF)?[\\s\u0000]*", "");
    }
}
