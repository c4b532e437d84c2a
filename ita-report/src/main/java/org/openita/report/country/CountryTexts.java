package org.openita.report.country;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openita.model.assessment.Agency;
import org.openita.model.finding.Level;
import org.openita.model.framework.FiscalYear;
import org.openita.model.framework.Subject;
import org.openita.model.profile.Units;
import org.openita.model.score.SubjectNames;
import org.openita.model.score.SubjectNames.Style;
import org.openita.model.text.Text;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.country.AgencyGroup;
import org.openita.scoring.country.AgencyGroup.Member;
import org.openita.scoring.country.Country;
import org.openita.scoring.country.Grouping;
import org.openita.scoring.country.Rank;

/** What all pages of an overview share: its words, and how groups, agencies and figures are written. Immutable and thread-safe. */
final class CountryTexts {

    private final Country country;
    private final ReportTexts words;
    private final int problems;
    private final SubjectNames names;
    private final Map<String, AgencyGroup> byId;

    CountryTexts(Country country, ReportTexts words, int problems) {
        this.country = country;
        this.words = words;
        this.problems = problems;
        this.names = SubjectNames.of(country.framework(), Style.FULL);
        this.byId = country.groups().stream().collect(Collectors.toMap(AgencyGroup::id, group -> group));
    }

    Country country() {
        return country;
    }

    ReportTexts words() {
        return words;
    }

    int problems() {
        return problems;
    }

    String say(String key, Object... arguments) {
        return words.say(key, arguments);
    }

    String year(FiscalYear year) {
        return say("year", year.year(), year.year() - FiscalYear.BUDDHIST_ERA_OFFSET);
    }

    String year() {
        return year(country.framework().fiscalYear());
    }

    /** The group that one is part of; empty of the whole. */
    Optional<AgencyGroup> parent(AgencyGroup group) {
        return group.within().map(byId::get);
    }

    /**
     * The groups of a sort that are part of one. Where there is but one province its districts are shown with the whole too, where
     * the officer of a province looks first.
     */
    List<AgencyGroup> parts(AgencyGroup group, Grouping grouping) {
        List<AgencyGroup> provinces = country.groups(Grouping.PROVINCE);
        boolean isOneProvince = grouping == Grouping.DISTRICT && group.within().isEmpty() && provinces.size() == 1;
        AgencyGroup of = isOneProvince ? provinces.get(0) : group;
        return country.within(of).stream()
                .filter(part -> part.grouping() == grouping)
                .toList();
    }

    /** A group as a heading calls it: a province with its word, a district with its province. */
    String name(AgencyGroup group) {
        return switch (group.grouping()) {
            case WHOLE -> say("country.whole");
            case PROVINCE -> place("country.province", bare(group));
            case DISTRICT ->
                place("country.district", bare(group))
                        + parent(group).map(province -> " " + name(province)).orElse("");
            case KIND -> bare(group);
        };
    }

    /** A group within a list of its like. */
    String bare(AgencyGroup group) {
        return words.in(group.name());
    }

    /** With the word for it, unless the name has it already. */
    private String place(String key, String name) {
        String word = say(key, "").strip();
        return name.startsWith(word) || name.endsWith(word) ? name : say(key, name);
    }

    String groupings(Grouping grouping) {
        return say("country.groups." + grouping.key());
    }

    String count(int number) {
        return words.of(Integer.toString(number));
    }

    String points(BigDecimal figure) {
        return words.points(figure);
    }

    /** A figure; a dash where it is not told. */
    String points(Optional<BigDecimal> figure) {
        return figure.map(words::points).orElse("–");
    }

    String rank(Rank rank) {
        return rank.isShared() ? say("country.rank.shared", rank.place()) : count(rank.place());
    }

    String subject(String id) {
        return id.equals(Subject.OVERALL) ? say("fact.overall") : words.alone(names.name(id));
    }

    /** A level by its name; open where the figures leave it so. */
    String level(Level.Named level) {
        return level.code().equals(Level.UNDETERMINED) ? say("country.open") : words.in(level.name());
    }

    String kind(Agency agency) {
        return agency.kind().map(kind -> words.in(Units.kindName(kind))).orElse("");
    }

    String agency(Member member) {
        return member.agency().map(this::agency).orElseGet(() -> say("country.unnamed"));
    }

    String agency(Agency agency) {
        return words.of(agency.name());
    }

    String text(Optional<String> text) {
        return text.map(words::of).orElse("");
    }

    String in(Text text) {
        return words.in(text);
    }

    String title(AgencyGroup group) {
        return say("country.title", year()) + " – " + name(group);
    }

    String foot() {
        return say("country.foot", country.engine().version());
    }

    /** How figures were worked out, for those who want to know. */
    List<String> definitions() {
        return List.of(
                say("country.definition.mean"),
                say("country.definition.quartile"),
                say("country.definition.rank"),
                say("country.definition.passed"),
                say("country.definition.missing"),
                say("country.definition.small", Country.FEWEST));
    }
}
