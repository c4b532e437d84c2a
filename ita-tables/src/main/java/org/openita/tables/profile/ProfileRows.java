package org.openita.tables.profile;

import com.google.common.collect.ImmutableMap;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openita.model.json.Json;
import org.openita.model.json.JsonArray;
import org.openita.model.json.JsonObject;
import org.openita.model.json.JsonText;
import org.openita.model.problem.InputException;
import org.openita.model.problem.Place;
import org.openita.model.problem.Problem;
import org.openita.model.problem.ProblemTexts;
import org.openita.model.profile.StatedProfile;
import org.openita.tables.grid.Cell;
import org.openita.tables.grid.Row;
import org.openita.tables.grid.Sheet;
import org.openita.tables.profile.ProfileField.Kind;
import org.openita.tables.text.ThaiText;

/** Reads the rows of the sheet as the values of a profile. Not thread-safe; lives for one sheet. */
final class ProfileRows {

    /** The row of the headings, from 0. */
    static final int HEADINGS = 3;

    private static final ProblemTexts TEXTS = ProblemTexts.beside(ThaiText.class);
    private static final int THAI = 1;
    private static final int ENGLISH = 2;

    private final Sheet sheet;
    private final Map<String, ProfileField> fields = new LinkedHashMap<>();
    private final Map<String, String> roles = ProfileTexts.roles();
    private final Map<String, Json> values = new LinkedHashMap<>();
    private final Map<String, JsonObject.Member> units = new LinkedHashMap<>();
    private final Map<String, List<Json>> lists = new LinkedHashMap<>();
    private final List<Problem> problems = new ArrayList<>();

    ProfileRows(Sheet sheet) {
        this.sheet = sheet;
        ProfileField.all().forEach(field -> fields.put(field.key(), field));
    }

    /** Whether a row is the first of such a sheet. */
    static boolean isTitle(Row row) {
        return ThaiText.key(row.cell(0).text()).equals(ThaiText.key(ProfileTexts.both("title")));
    }

    void row(Row row) {
        if (row.number() <= HEADINGS + 1
                || (row.cell(THAI).isBlank() && row.cell(ENGLISH).isBlank())) {
            return;
        }
        ProfileField field = fields.get(ProfileField.key(row.cell(0).text()));
        if (field == null) {
            problem(row, 0, "profile-row-unknown", row.cell(0).text());
        } else {
            value(row, field).ifPresent(value -> keep(row, field, value));
        }
    }

    private Optional<Json> value(Row row, ProfileField field) {
        Place place = place(row, THAI, field);
        String thai = ThaiText.normal(row.cell(THAI).text());
        String english = ThaiText.normal(row.cell(ENGLISH).text());
        if (isUnreadable(row)) {
            return Optional.empty();
        }
        if (thai.isEmpty() || (field.kind() != Kind.TEXT && !english.isEmpty())) {
            problem(
                    row,
                    thai.isEmpty() ? THAI : ENGLISH,
                    thai.isEmpty() ? "profile-thai-missing" : "profile-no-english",
                    english);
            return Optional.empty();
        }
        JsonText first =
                new JsonText(place, field.kind() == Kind.ROLE ? roles.getOrDefault(ThaiText.key(thai), thai) : thai);
        return Optional.of(english.isEmpty() ? first : inBoth(row, field, first, english));
    }

    private JsonObject inBoth(Row row, ProfileField field, JsonText thai, String english) {
        Place place = place(row, ENGLISH, field);
        return new JsonObject(
                thai.place(),
                ImmutableMap.of(
                        "th", new JsonObject.Member(thai.place(), thai),
                        "en", new JsonObject.Member(place, new JsonText(place, english))));
    }

    private boolean isUnreadable(Row row) {
        boolean isUnreadable = false;
        for (int column = THAI; column <= ENGLISH; column++) {
            Cell cell = row.cell(column);
            if (cell.isWithoutValue()) {
                problem(row, column, "profile-without-value", cell.text());
                isUnreadable = true;
            }
        }
        return isUnreadable;
    }

    private void keep(Row row, ProfileField field, Json value) {
        if (field.isOfList()) {
            lists.computeIfAbsent(field.member(), list -> new ArrayList<>()).add(value);
            return;
        }
        boolean isUnit = field.member().equals(ProfileField.UNITS);
        boolean isTwice = isUnit
                ? units.putIfAbsent(field.role(), new JsonObject.Member(value.place(), value)) != null
                : values.putIfAbsent(field.member(), value) != null;
        if (isTwice) {
            problem(row, 0, "profile-row-twice", row.cell(0).text());
        }
    }

    private void problem(Row row, int column, String code, String found) {
        problems.add(TEXTS.problem(sheet.cell(row.number(), column, ""), code, found));
    }

    private Place place(Row row, int column, ProfileField field) {
        return sheet.cell(row.number(), column, field.label());
    }

    /**
     * The profile, if anything is filled in.
     *
     * @param directory where the logo is looked for
     * @throws InputException with all that is wrong with it
     */
    Optional<StatedProfile> profile(Path directory) {
        JsonObject all = object();
        try {
            Optional<StatedProfile> profile =
                    all.members().isEmpty() ? Optional.empty() : Optional.of(StatedProfile.of(all, directory));
            if (problems.isEmpty()) {
                return profile;
            }
        } catch (InputException e) {
            problems.addAll(e.problems());
        }
        throw new InputException(problems);
    }

    private JsonObject object() {
        Map<String, JsonObject.Member> members = new LinkedHashMap<>();
        values.forEach((name, value) -> members.put(name, new JsonObject.Member(value.place(), value)));
        if (!units.isEmpty()) {
            Place first = units.values().iterator().next().place();
            members.put(ProfileField.UNITS, new JsonObject.Member(first, new JsonObject(first, units)));
        }
        lists.forEach((name, elements) -> {
            Place first = elements.get(0).place();
            members.put(name, new JsonObject.Member(first, new JsonArray(first, elements)));
        });
        return new JsonObject(sheet.place(), members);
    }
}
