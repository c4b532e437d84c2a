package org.openita.tables.habit;

import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What a table says, whatever was done to it. Not thread-safe. */
final class Truth {

    /** By year and agency, by subject, what may come out. */
    private final Map<String, Map<String, Set<String>>> scores = new LinkedHashMap<>();

    private final Set<String> open = new HashSet<>();

    static String key(int year, String agency) {
        return year + " " + agency.replaceAll("\\s+", " ").strip();
    }

    /** A number without zeros at its end. */
    static String plain(String number) {
        return new BigDecimal(number).stripTrailingZeros().toPlainString();
    }

    void put(String agency, String subject, String value) {
        Set<String> values = new HashSet<>();
        values.add(plain(value));
        scores.computeIfAbsent(agency, key -> new TreeMap<>()).put(subject, values);
    }

    /** Another figure that may come out too. */
    void allow(String agency, String subject, String value) {
        scores.get(agency).get(subject).add(plain(value));
    }

    /** A score that nobody can miss any more. */
    void forget(String agency, String subject) {
        open.add(agency + "/" + subject);
    }

    boolean mayLack(String agency, String subject) {
        return open.contains(agency + "/" + subject);
    }

    Map<String, Map<String, Set<String>>> scores() {
        return scores;
    }
}
