package org.openita.spark;

import java.io.IOException;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.openita.model.problem.InputException;
import org.openita.model.text.Language;
import org.openita.rules.RulePack;
import org.openita.rules.YearKit;
import org.openita.rules.YearKits;

/**
 * What results are analysed by: rules, years, and the languages of texts. It goes to the executors, who make their engines of it.
 *
 * <p>Files are read where the driver runs; executors need not have them. Immutable and thread-safe.
 */
public final class AnalysisSettings implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<FolderCopy> packs;
    private final List<FolderCopy> kits;
    private final EnumSet<Language> languages;

    private AnalysisSettings(List<FolderCopy> packs, List<FolderCopy> kits, EnumSet<Language> languages) {
        this.packs = packs;
        this.kits = kits;
        this.languages = languages;
    }

    /** Returns the years and rules that are built in, with texts in Thai, as the command line has them. */
    public static AnalysisSettings builtIn() {
        return new AnalysisSettings(List.of(), List.of(), EnumSet.of(Language.TH));
    }

    /**
     * Adds a directory with a rule pack to use instead of that of each year, which it may extend.
     *
     * @throws InputException with all problems, if it cannot be read
     * @throws UncheckedIOException if the directory cannot be read
     */
    public AnalysisSettings pack(Path directory) {
        RulePack.load(directory);
        FolderCopy copy = copy(directory);
        RulePack.of(copy.name(), copy.bytes());
        return new AnalysisSettings(with(packs, copy), kits, languages);
    }

    /**
     * Adds a year from outside.
     *
     * @param directory of a year kit
     * @throws InputException with all problems, if it cannot be read
     * @throws UncheckedIOException if the directory cannot be read
     */
    public AnalysisSettings year(Path directory) {
        YearKit.load(directory);
        AnalysisSettings more = new AnalysisSettings(packs, with(kits, copy(directory)), languages);
        more.years();
        return more;
    }

    /** Sets the languages of texts in whole analyses; without any there are no texts. */
    public AnalysisSettings texts(Collection<Language> of) {
        EnumSet<Language> chosen = EnumSet.noneOf(Language.class);
        chosen.addAll(of);
        return new AnalysisSettings(packs, kits, chosen);
    }

    /** The years that are known. */
    YearKits years() {
        return YearKits.of(kits.stream()
                .map(kit -> YearKit.of(kit.name(), kit.bytes()))
                .toList());
    }

    /** The packs to use instead of those of the years; none if those are. */
    List<RulePack> packs() {
        return packs.stream().map(pack -> RulePack.of(pack.name(), pack.bytes())).toList();
    }

    EnumSet<Language> languages() {
        return EnumSet.copyOf(languages);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AnalysisSettings that
                && packs.equals(that.packs)
                && kits.equals(that.kits)
                && languages.equals(that.languages);
    }

    @Override
    public int hashCode() {
        return List.of(packs, kits, languages).hashCode();
    }

    private static List<FolderCopy> with(List<FolderCopy> copies, FolderCopy more) {
        return Stream.concat(copies.stream(), Stream.of(more)).toList();
    }

    private static FolderCopy copy(Path directory) {
        try {
            return FolderCopy.of(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
