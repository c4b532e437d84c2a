package org.openita.tables.survey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;

/**
 * What the files of rows put aside are called: {@code a.csv} has them in {@code a.rejected.csv}. By this name they are known again
 * when they come back mended.
 */
public final class RejectedNames {

    private static final String USUAL = ".csv";
    private static final Pattern PACKED = Pattern.compile("(?i)\\.gz$");
    private static final Pattern WORKBOOK = Pattern.compile("(?i)\\.xls[xm]?");

    private static final Pattern JSON = Pattern.compile("(?i)\\.(json|jsonl|ndjson)");
    private static final Pattern TEXT = Pattern.compile("(?i)\\.(csv|tsv|txt|zip)");

    private RejectedNames() {}

    /** The name, without a folder, for each of the files of answers read together; those of files of one name are told apart. */
    public static List<String> of(List<String> files) {
        return of(files, RejectedNames::ofAnswers);
    }

    /** The same of files of results: lines of JSON, a zip file for a folder, a workbook for whatever else is no text. */
    public static List<String> ofResults(List<String> files) {
        return of(files, RejectedNames::ofResult);
    }

    private static List<String> of(List<String> files, UnaryOperator<String> ending) {
        List<String> names = new ArrayList<>();
        Set<String> taken = new HashSet<>();
        for (String file : files) {
            String name = name(file, "", ending);
            for (int again = 2; !taken.add(folded(name)); again++) {
                name = name(file, "-" + again, ending);
            }
            names.add(name);
        }
        return names;
    }

    /** Which of the files holds the rows of another that were put aside, if any does. */
    static OptionalInt mended(List<String> files, int of) {
        String wanted = folded(of(files).get(of));
        for (int i = 0; i < files.size(); i++) {
            if (i != of && folded(last(files.get(i))).equals(wanted)) {
                return OptionalInt.of(i);
            }
        }
        return OptionalInt.empty();
    }

    /** Those of the files that hold rows of others which were put aside. */
    public static List<String> mended(List<String> files) {
        List<String> mended = new ArrayList<>();
        for (int i = 0; i < files.size(); i++) {
            mended(files, i).ifPresent(found -> mended.add(files.get(found)));
        }
        return mended;
    }

    private static String name(String file, String number, UnaryOperator<String> written) {
        String last = last(file);
        String text = PACKED.matcher(last).replaceFirst("");
        int dot = text.lastIndexOf('.');
        String ending = dot > 0 ? text.substring(dot) : USUAL;
        return (dot > 0 ? text.substring(0, dot) : text) + ".rejected" + number + written.apply(ending);
    }

    private static String ofAnswers(String ending) {
        return WORKBOOK.matcher(ending).matches() ? USUAL : ending;
    }

    private static String ofResult(String ending) {
        if (JSON.matcher(ending).matches()) {
            return ".jsonl";
        }
        return TEXT.matcher(ending).matches() ? ending : ".xlsx";
    }

    private static String last(String file) {
        return file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
    }

    /** Some systems take small and capital letters for the same. */
    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
