package org.openita.model.framework;

import com.google.common.base.Suppliers;
import com.google.common.collect.ImmutableList;
import com.google.common.collect.ImmutableMap;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.openita.model.json.JsonNumber;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonReader;
import org.openita.model.json.JsonText;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemLog;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.text.Text;

/**
 * Maps the items of one fiscal year to those of another: disclosures were renumbered almost every year.
 *
 * <p>A year of which only the groups are known is not in it. Immutable and thread-safe.
 */
public final class Crosswalk {

    private static final ProblemTexts TEXTS = ProblemTexts.beside(Problem.class);

    private static final String FILE = "crosswalk.json";
    private static final Supplier<Crosswalk> BUILT_IN = Suppliers.memoize(Crosswalk::load);
    private static final Supplier<Text> LIST = TEXTS.later("crosswalk-list");
    private static final Supplier<Text> ID = TEXTS.later("crosswalk-id");
    private static final Supplier<Text> NUMBERS = TEXTS.later("crosswalk-numbers");

    private final ImmutableList<Disclosure> disclosures;
    private final ImmutableList<String> analysis;
    private final Optional<String> followUp;

    /**
     * @param analysis the ids of the disclosures that ask what an agency makes of its result
     * @param followUp the id of that among them which asks what was done about it
     */
    private Crosswalk(List<Disclosure> disclosures, List<String> analysis, Optional<String> followUp) {
        this.disclosures = ImmutableList.copyOf(disclosures);
        this.analysis = ImmutableList.copyOf(analysis);
        this.followUp = followUp;
    }

    /** The crosswalk that this library holds; read when first asked for. */
    public static Crosswalk builtIn() {
        return BUILT_IN.get();
    }

    /**
     * Reads what a year from outside says of its numbers, from a stream that it leaves open. What is wrong is noted: numbers of
     * a year that is not known, and items that a year does not have.
     *
     * @param name what problems call the stream
     */
    public static Crosswalk noting(InputStream in, String name, KnownYears years, ProblemLog log) {
        return new Crosswalk(
                new CrosswalkReader(years, log).read(new JsonReader().read(in, name, log)),
                List.of(),
                Optional.empty());
    }

    /** This with the numbers that another gives; where both have some of a disclosure in a year, those of the other. */
    Crosswalk with(Crosswalk more) {
        Map<String, Disclosure> byId = new LinkedHashMap<>();
        disclosures.forEach(disclosure -> byId.put(disclosure.id(), disclosure));
        more.disclosures.forEach(added -> byId.merge(added.id(), added, Disclosure::with));
        return new Crosswalk(List.copyOf(byId.values()), analysis, followUp);
    }

    /** Returns all disclosures, in the order of the years' lists. */
    public List<Disclosure> disclosures() {
        return disclosures;
    }

    /**
     * The items of a year's round that ask what agencies make of the result of the year before, and what they did about it; empty
     * where that is not known.
     */
    public List<String> askingForAnalysis(FiscalYear year) {
        return analysing().flatMap(disclosure -> disclosure.in(year).stream()).toList();
    }

    /** Whether the numbers of the items that ask for an analysis were read, and not inferred. */
    public boolean isSureOfAnalysis(FiscalYear year) {
        return analysing()
                .flatMap(disclosure -> Optional.ofNullable(disclosure.numbers().get(year)).stream())
                .allMatch(numbers -> numbers.provenance().confidence().compareTo(Confidence.B) <= 0);
    }

    /** The items of a year's round that ask what was done about a result; empty where that is not known. */
    public List<String> askingForFollowUp(FiscalYear year) {
        return followingUp().stream()
                .flatMap(disclosure -> disclosure.in(year).stream())
                .toList();
    }

    /** Whether the numbers of the items that ask what was done were read, and not inferred. */
    public boolean isSureOfFollowUp(FiscalYear year) {
        return followingUp().stream().allMatch(disclosure -> isSure(disclosure, year));
    }

    private List<Disclosure> followingUp() {
        return disclosures.stream()
                .filter(disclosure -> followUp.equals(Optional.of(disclosure.id())))
                .toList();
    }

    private static boolean isSure(Disclosure disclosure, FiscalYear year) {
        return Optional.ofNullable(disclosure.numbers().get(year))
                .filter(numbers -> numbers.provenance().confidence().compareTo(Confidence.B) <= 0)
                .isPresent();
    }

    private Stream<Disclosure> analysing() {
        return disclosures.stream().filter(disclosure -> analysis.contains(disclosure.id()));
    }

    /** Returns the disclosure that an item of a year asks for; empty where that is not known. */
    public Optional<Disclosure> of(FiscalYear year, String item) {
        return disclosures.stream()
                .filter(disclosure -> disclosure.in(year).contains(item))
                .findFirst();
    }

    /** All that an item of a year asks to be disclosed: several things where the year joined them, that which names it first. */
    public List<Disclosure> all(FiscalYear year, String item) {
        return disclosures.stream()
                .filter(disclosure -> disclosure.in(year).contains(item))
                .toList();
    }

    /**
     * The items of another year that ask for what an item of a year asks for, each once: several where the other year asks for it
     * piece by piece, none where it does not ask for it or that is not known.
     */
    public List<String> partners(FiscalYear year, String item, FiscalYear other) {
        return all(year, item).stream()
                .flatMap(disclosure -> disclosure.in(other).stream())
                .distinct()
                .toList();
    }

    /** The one item of another year that asks for the same and for no more; empty where the years cut the list otherwise. */
    public Optional<String> partner(FiscalYear year, String item, FiscalYear other) {
        return partners(year, item, other).stream()
                .filter(only -> all(year, item).equals(all(other, only)))
                .filter(only -> partners(other, only, year).equals(List.of(item)))
                .findFirst();
    }

    /** Whether the numbers of a year are known; else no number of a disclosure in that year means nothing. */
    public boolean covers(FiscalYear year) {
        return disclosures.stream().anyMatch(disclosure -> !disclosure.in(year).isEmpty());
    }

    /**
     * The items of a year in the group to which an item of another year belongs, by the sub-indicator: where single numbers
     * are not known, groups still are.
     */
    public static List<String> group(Framework of, String item, Framework in) {
        Item known = of.items().get(item);
        return known == null || known.subIndicator().isEmpty()
                ? List.of()
                : in.items().values().stream()
                        .filter(other -> other.subIndicator().equals(known.subIndicator()))
                        .map(Item::id)
                        .toList();
    }

    private static Crosswalk load() {
        ProblemLog log = new ProblemLog();
        try (InputStream in = Crosswalk.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + FILE + " is missing beside " + Crosswalk.class.getName());
            }
            Fields file = new JsonReader()
                    .read(in, FILE, log)
                    .map(json -> new Fields((JsonObject) json, log))
                    .orElseThrow(() -> new InputException(log.problems()));
            Crosswalk read = new Crosswalk(disclosures(file), analysis(file), followUp(file));
            log.throwIfAny();
            return read;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Disclosure> disclosures(Fields file) {
        return file.objects("disclosures", LIST).stream()
                .map(Crosswalk::disclosure)
                .toList();
    }

    private static List<String> analysis(Fields file) {
        return file.object("analysis", LIST).stream()
                .flatMap(fields -> fields.texts("ids", ID).stream())
                .map(JsonText::value)
                .toList();
    }

    private static Optional<String> followUp(Fields file) {
        return file.object("analysis", LIST)
                .map(fields -> fields.text("followUp", ID).value());
    }

    private static Disclosure disclosure(Fields fields) {
        ImmutableMap.Builder<FiscalYear, Disclosure.Numbers> numbers = ImmutableMap.builder();
        for (Fields year : fields.objects("numbers", NUMBERS)) {
            year.number("fiscalYear", Expected.YEAR)
                    .ifPresent(number -> numbers.put(fiscalYear(number), numbers(year)));
        }
        return new Disclosure(fields.text("id", ID).value(), fields.name(), numbers.buildOrThrow());
    }

    private static FiscalYear fiscalYear(JsonNumber number) {
        return FiscalYear.of(number.value().intValueExact());
    }

    private static Disclosure.Numbers numbers(Fields year) {
        return new Disclosure.Numbers(
                year.texts("ids", ID).stream().map(JsonText::value).toList(), year.provenance());
    }
}
