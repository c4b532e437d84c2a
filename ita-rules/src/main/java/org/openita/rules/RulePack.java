package org.openita.rules;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.KnownYears;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.ProblemLog;
import org.openita.model.text.Messages;
import org.openita.rules.language.RuleProblems;

/**
 * A rule pack as read: its rules as text, its messages, and the pack it extends.
 *
 * <p>Whether its rules are right is found out when a {@link RuleBase} is made of it. Immutable and thread-safe.
 *
 * @param name its name
 * @param version its version
 * @param years the fiscal years it is for
 * @param base the pack it extends
 * @param ruleFiles its rule files, in order
 * @param messages its own messages
 * @param messageFiles the files its messages were read from, Thai first; a file that is not there is left out
 * @param place how its pack.json is named in messages
 * @param hash SHA-256 of its pack.json, rules and messages, in hexadecimal digits
 * @param yearsPlace where its fiscal years stand
 * @param levels the levels that its own rules give, in order; those of the pack it extends where it lists none
 */
public record RulePack(
        String name,
        String version,
        PackYears years,
        Optional<RulePack> base,
        List<RuleFile> ruleFiles,
        Messages messages,
        List<MessageFile> messageFiles,
        String place,
        String hash,
        Place yearsPlace,
        LevelScale levels) {

    /**
     * A rule file as read.
     *
     * @param name how it is named in messages: {@code 2567/levels.drl}
     * @param text its text
     */
    public record RuleFile(String name, String text) {}

    /**
     * A file of messages as read, for callers that report where a message stands.
     *
     * @param language {@code th} or {@code en}
     * @param name how it is named in messages: {@code 2567/messages_th.properties}
     * @param text its text
     */
    public record MessageFile(String language, String name, String text) {}

    public RulePack {
        ruleFiles = List.copyOf(ruleFiles);
        messageFiles = List.copyOf(messageFiles);
    }

    /** A pack of which no places are known but that of its pack.json. */
    public RulePack(
            String name,
            String version,
            Set<FiscalYear> fiscalYears,
            Optional<RulePack> base,
            List<RuleFile> ruleFiles,
            Messages messages,
            String place,
            String hash) {
        this(
                name,
                version,
                PackYears.of(fiscalYears),
                base,
                ruleFiles,
                messages,
                List.of(),
                place,
                hash,
                Place.of(place),
                LevelScale.UNSAID);
    }

    /** Returns the built-in fiscal years that it applies to, or those that it lists. */
    public Set<FiscalYear> fiscalYears() {
        return years.listed();
    }

    /** Returns the fiscal years that it is for among those that are known, ascending; with those that it lists, known or not. */
    public NavigableSet<FiscalYear> fiscalYears(KnownYears known) {
        NavigableSet<FiscalYear> all = new TreeSet<>(years.listed());
        known.years().stream().filter(years::has).forEach(all::add);
        return all;
    }

    /**
     * The pack that is built in for a fiscal year.
     *
     * @throws IllegalArgumentException if none is built in
     */
    public static RulePack builtIn(FiscalYear year) {
        return PackReader.builtIn(year);
    }

    /**
     * Reads the pack of a directory, and the packs it extends.
     *
     * @throws InputException with all problems, if its files cannot be read
     */
    public static RulePack load(Path directory) {
        return PackReader.load(directory);
    }

    /**
     * Reads the pack of a directory as it would be if files were saved that are being edited.
     *
     * @param unsaved files by their names, instead of those in the directory or beside them
     * @throws InputException with all problems, if its files cannot be read
     */
    public static RulePack load(Path directory, Map<String, byte[]> unsaved) {
        return PackReader.load(directory, unsaved);
    }

    /**
     * Reads a pack from memory, such as from a database; it can extend what is built in.
     *
     * @param name what problems call it
     * @param files its files by their names
     * @throws InputException with all problems
     */
    public static RulePack of(String name, Map<String, byte[]> files) {
        ProblemLog log = RuleProblems.log();
        Optional<RulePack> pack = PackReader.noting(new PackFiles.Memory(name, files), log);
        log.throwIfAny();
        return pack.orElseThrow();
    }

    /**
     * Returns a fingerprint of the current files of a directory's pack and of the packs it extends: equal for equal
     * files.
     *
     * <p>Unlike {@link #load} it never fails: files that cannot be used have a fingerprint too.
     */
    public static String fingerprint(Path directory) {
        return PackReader.fingerprint(directory);
    }

    /** {@code "2567 1.0.0"}. */
    @Override
    public String toString() {
        return name + " " + version;
    }
}
