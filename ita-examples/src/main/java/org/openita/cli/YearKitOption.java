package org.openita.cli;

import com.google.common.base.Splitter;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openita.model.problem.InputException;
import org.openita.rules.YearKits;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code --year-kit}: fiscal years from outside, beside those that the environment names. */
final class YearKitOption {

    /** The environment variable that names kits for all commands, separated as paths are. */
    static final String VARIABLE = "ITA_YEAR_KITS";

    @Spec(Spec.Target.MIXEE)
    private CommandSpec spec = CommandSpec.create();

    @Option(names = "--year-kit", paramLabel = "DIR")
    private List<String> named = new ArrayList<>();

    /**
     * The years that are known. A kit that is named twice is one.
     *
     * @throws InputException with everything that is wrong with the kits, or if two are of one year
     */
    YearKits kits() {
        List<String> names = names();
        return names.isEmpty()
                ? YearKits.NONE
                : YearKits.load(List.copyOf(places(names).values()));
    }

    /** The places as they were given, those of the environment first. */
    List<String> names() {
        List<String> names = new ArrayList<>(Splitter.on(File.pathSeparatorChar)
                .trimResults()
                .omitEmptyStrings()
                .splitToList(((Ita) spec.root().userObject()).environment(VARIABLE)));
        names.addAll(named);
        return names;
    }

    private static Map<Path, Path> places(List<String> names) {
        Map<Path, Path> places = new LinkedHashMap<>();
        names.stream().map(FileNames::path).forEach(place -> places.putIfAbsent(real(place), place));
        return places;
    }

    private static Path real(Path place) {
        try {
            return place.toRealPath();
        } catch (IOException toldWhenItIsRead) {
            return place.toAbsolutePath().normalize();
        }
    }
}
