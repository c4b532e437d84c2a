package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.openita.model.profile.Profile;
import org.openita.report.calendar.PlanCalendar;
import org.openita.report.letters.UnitTasks;
import org.openita.report.office.Office;
import org.openita.report.words.ReportTexts;
import org.openita.scoring.report.ReportFacts;

/** The calendar file, read back by the letter of RFC 5545. */
class PlanCalendarTest {

    private static final ReportFacts FACTS = ReportFacts.of(Samples.analysis(Samples.ko()));

    private record Property(String name, String value) {}

    @Test
    void everyLineEndsAndIsFoldedAsTheStandardAsksAndNoLetterIsCut() throws CharacterCodingException {
        byte[] file = calendar(Optional.empty(), "th");
        String whole = utf8(file);

        assertThat(whole).endsWith("\r\n");
        assertThat(whole.replace("\r\n", "")).doesNotContain("\r", "\n");
        for (String line : whole.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75);
            char first = line.startsWith(" ") ? line.charAt(1) : line.charAt(0);
            assertThat(Character.getType(first)).as(line).isNotEqualTo(Character.NON_SPACING_MARK);
        }
        assertThat(whole).contains("\r\n ");
    }

    @Test
    void thereIsAnEventForEachUnitAtEachQuarterOfThePlan() throws CharacterCodingException {
        List<Property> properties = properties(calendar(Optional.empty(), "th"));
        int units = UnitTasks.of(FACTS.plan()).size();

        assertThat(values(properties, "BEGIN")).startsWith("VCALENDAR").hasSize(1 + 4 * units);
        assertThat(values(properties, "END")).endsWith("VCALENDAR").hasSize(1 + 4 * units);
        assertThat(values(properties, "VERSION")).containsExactly("2.0");
        assertThat(values(properties, "DTSTART;VALUE=DATE")).hasSize(4 * units).contains("20241231", "20250930");
        assertThat(values(properties, "DTEND;VALUE=DATE")).contains("20250101", "20251001");
        assertThat(values(properties, "UID")).doesNotHaveDuplicates().hasSize(4 * units);
        assertThat(values(properties, "SUMMARY")).contains("รายงานผลรอบ 6 เดือน ตามแผน ITA: สำนักปลัดเทศบาล");
        assertThat(values(properties, "DESCRIPTION")).allMatch(text -> text.contains("\\n- "));
        assertThat(values(properties, "X-WR-TIMEZONE")).containsExactly("Asia/Bangkok");
    }

    @Test
    void theSamePlanKeepsItsIdsWhateverTheDateAndLanguage() throws CharacterCodingException {
        List<Property> all = properties(calendar(Optional.empty(), "th"));
        List<Property> later = properties(calendar(Optional.of(LocalDate.of(2025, 1, 5)), "en"));

        assertThat(values(later, "UID")).isNotEmpty().isSubsetOf(values(all, "UID"));
        assertThat(values(later, "DTSTAMP")).containsOnly("20250105T000000Z");
        assertThat(values(all, "DTSTAMP")).containsOnly("20241001T000000Z");
        assertThat(values(later, "DTSTART;VALUE=DATE"))
                .doesNotContain("20241231")
                .contains("20250331");
    }

    private static byte[] calendar(Optional<LocalDate> date, String language) {
        ReportTexts words = new ReportTexts(Locale.forLanguageTag(language), false);
        return PlanCalendar.of(FACTS.plan(), new Office(FACTS.analysis().agency(), Profile.NONE, words, date));
    }

    private static String utf8(byte[] file) throws CharacterCodingException {
        return StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .decode(ByteBuffer.wrap(file))
                .toString();
    }

    /** Unfolded; whatever is no property of a known form fails. */
    private static List<Property> properties(byte[] file) throws CharacterCodingException {
        List<Property> properties = new ArrayList<>();
        for (String line : utf8(file).replace("\r\n ", "").split("\r\n")) {
            assertThat(line).matches("[A-Z-]+(;[A-Z-]+=[^:;]+)*:.*");
            int colon = line.indexOf(':');
            properties.add(new Property(line.substring(0, colon), line.substring(colon + 1)));
        }
        return properties;
    }

    private static List<String> values(List<Property> properties, String name) {
        return properties.stream()
                .filter(property -> property.name().equals(name))
                .map(Property::value)
                .toList();
    }
}
