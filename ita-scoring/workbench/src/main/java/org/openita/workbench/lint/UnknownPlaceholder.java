package org.openita.workbench.lint;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openita.rules.Finding.Kind;
import org.openita.workbench.lint.TextFile.Line;

/** Places in texts that nothing fills, so that the reader would see the brackets. */
final class UnknownPlaceholder implements Check {

    private static final Pattern PLACE = Pattern.compile("\\{[^{}\\s]{0,40}\\}");

    /** Only the name of a target is told whose it is. */
    private static final String SUBJECT = "{0}";

    @Override
    public String id() {
        return "unknown-placeholder";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void look(PackInForce pack, Alarms alarms) {
        pack.texts()
                .forEach(file -> file.entries()
                        .forEach(entry -> entry.lines().forEach(line -> look(entry.key(), line, alarms))));
    }

    private void look(String key, Line line, Alarms alarms) {
        Matcher matcher = PLACE.matcher(line.text());
        while (matcher.find()) {
            if (!isFilled(key, matcher.group())) {
                alarms.add(line.at(matcher.start()), List.of(), id(), matcher.group(), key, SUBJECT);
            }
        }
    }

    private static boolean isFilled(String key, String place) {
        String targets = Kind.REACH.texts().get(0);
        return place.equals(SUBJECT) && key.startsWith(targets.substring(0, targets.indexOf('{')));
    }
}
