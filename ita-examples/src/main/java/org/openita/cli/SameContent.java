package org.openita.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/** Tells whether a file that is there says what would be written: all of it, but for the hour at which it was made. */
final class SameContent {

    private static final String PROPERTIES = "docProps/core.xml";
    private static final int MOST_PROPERTIES = 1 << 16;
    private static final Pattern HOUR = Pattern.compile("(<dcterms:(created|modified)[^>]*>)[^<]*");

    private SameContent() {}

    static boolean of(Path there, Path made) throws IOException {
        return Files.mismatch(there, made) == -1 || areSameBooks(there, made);
    }

    /** Documents and workbooks are zip files. */
    private static boolean areSameBooks(Path there, Path made) throws IOException {
        try (ZipFile one = new ZipFile(there.toFile());
                ZipFile other = new ZipFile(made.toFile())) {
            List<String> names = names(one);
            return names.equals(names(other)) && allSame(names, one, other);
        } catch (ZipException noZipFile) {
            return false;
        }
    }

    private static boolean allSame(List<String> names, ZipFile one, ZipFile other) throws IOException {
        for (String name : names) {
            if (!isSame(name, one, other)) {
                return false;
            }
        }
        return true;
    }

    private static List<String> names(ZipFile zip) {
        return zip.stream().map(ZipEntry::getName).sorted().toList();
    }

    private static boolean isSame(String name, ZipFile there, ZipFile made) throws IOException {
        try (InputStream one = there.getInputStream(there.getEntry(name));
                InputStream other = made.getInputStream(made.getEntry(name))) {
            return name.equals(PROPERTIES) ? withoutHour(one).equals(withoutHour(other)) : areSame(one, other);
        }
    }

    /** As far as they are the same, so that what is there cannot be made to take long. */
    private static boolean areSame(InputStream one, InputStream other) throws IOException {
        byte[] left;
        byte[] right;
        do {
            left = one.readNBytes(1 << 14);
            right = other.readNBytes(1 << 14);
        } while (left.length > 0 && Arrays.equals(left, right));
        return Arrays.equals(left, right);
    }

    private static String withoutHour(InputStream properties) throws IOException {
        String text = new String(properties.readNBytes(MOST_PROPERTIES), StandardCharsets.UTF_8);
        return HOUR.matcher(text).replaceAll("$1");
    }
}
