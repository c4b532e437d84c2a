package org.openita.model.profile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openita.model.assessment.Agency;
import org.openita.model.problem.InputException;
import org.openita.model.text.Text;

class ProfileTest {

    @TempDir
    Path directory;

    @Test
    void readsWhatTheAgencyCallsThings() throws IOException {
        Files.write(directory.resolve("logo.png"), new byte[] {1});
        Path file = directory.resolve("profile.json");
        Files.writeString(file, """
                {
                  "units": {"clerk": "สำนักปลัดเทศบาล", "finance": {"th": "กองคลัง", "en": "Finance"}},
                  "preparedBy": "clerk",
                  "logo": "logo.png",
                  "site": "https://www.example.go.th",
                  "signatories": ["ปลัดเทศบาล", {"th": "นายกเทศมนตรี", "en": "Mayor"}],
                  "limits": ["บุคลากรไม่เพียงพอ"]
                }
                """);

        Profile profile = Profile.read(file);

        assertThat(profile.unit("clerk", Optional.empty())).isEqualTo(Text.same("สำนักปลัดเทศบาล"));
        assertThat(profile.unit("finance", Optional.empty())).isEqualTo(new Text("กองคลัง", "Finance"));
        assertThat(profile.preparedBy()).isEqualTo("clerk");
        assertThat(profile.logo()).hasValueSatisfying(logo -> assertThat(logo).endsWith(Path.of("logo.png")));
        assertThat(profile.site()).contains(URI.create("https://www.example.go.th"));
        assertThat(profile.signatories()).extracting(Text::en).containsExactly("ปลัดเทศบาล", "Mayor");
        assertThat(profile.limits()).extracting(Text::th).containsExactly("บุคลากรไม่เพียงพอ");
    }

    @Test
    void unitsThatItDoesNotNameGoByTheNamesCommonToTheKindOfAgency() {
        assertThat(Profile.NONE
                        .unit("clerk", Optional.of("subdistrict-municipality"))
                        .th())
                .isEqualTo("สำนักปลัดเทศบาล");
        assertThat(Profile.NONE
                        .unit("clerk", Optional.of("subdistrict-administrative-organization"))
                        .th())
                .isEqualTo("สำนักปลัด");
        assertThat(Profile.NONE.unit("clerk", Optional.of("university")).th()).isEqualTo("สำนักปลัด");
        assertThat(Profile.NONE
                        .unit("all-units", Optional.of("town-municipality"))
                        .en())
                .isEqualTo("All units");
    }

    @Test
    void everyKindNamesOnlyRolesThatThereAre() {
        assertThat(Units.kinds())
                .hasSizeGreaterThanOrEqualTo(5)
                .allSatisfy(kind -> Units.roles()
                        .forEach(role -> assertThat(
                                        Units.name(role, Optional.of(kind)).th())
                                .isNotBlank()));
        assertThatThrownBy(() -> Units.name("clerks", Optional.empty())).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "subdistrict-municipality, ก้อ, subdistrict-municipality",
        "เทศบาลตำบล, ก้อ, subdistrict-municipality",
        "ทต., ก้อ, subdistrict-municipality",
        "อบต., ก้อ, subdistrict-administrative-organization",
        "Town Municipality, ก้อ, town-municipality",
        ", เทศบาลนครเชียงใหม่, city-municipality",
        ", อบจ.ลำพูน, provincial-administrative-organization",
        "โรงเรียน, เทศบาลตำบลก้อ, subdistrict-municipality",
        "โรงเรียน, บ้านก้อ, ",
        ", บ้านก้อ, "
    })
    void aKindIsKnownByItsIdItsNameItsAbbreviationOrTheAgencysName(String kind, String name, String known) {
        Agency agency =
                new Agency(Optional.empty(), name, Optional.ofNullable(kind), Optional.empty(), Optional.empty());

        assertThat(Units.kindOf(agency)).isEqualTo(Optional.ofNullable(known));
    }

    @Test
    void tellsAllThatIsWrongAtOnce() {
        InputException refused =
                catchThrowableOfType(InputException.class, () -> Profile.parse("""
                {"units": {"clark": "สำนักปลัด", "finance": 5}, "preparedBy": "nobody", "logo": "../logo.png",
                 "site": "javascript:alert(1)", "signatories": [""], "limits": "ไม่มี", "colour": "red"}
                """, "profile.json", directory));

        assertThat(refused.problems()).hasSize(8);
        assertThat(refused.describe(Locale.ENGLISH)).contains("\"clark\"", "clerk", "\"nobody\"", "\"colour\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"logo\": \"/etc/hostname.png\"} | $.logo | the text \"/etc/hostname.png\" | the name of a .png or .jpg file beside this file",
                "{\"logo\": \"missing.png\"} | $.logo | the text \"missing.png\" | the name of a .png or .jpg file beside this file",
                "{\"logo\": \"profile.exe\"} | $.logo | the text \"profile.exe\" | the name of a .png or .jpg file beside this file",
                "{\"logo\": 5} | $.logo | the number 5 | the name of a .png or .jpg file beside this file",
                "{\"site\": \"www.example.go.th\"} | $.site | the text \"www.example.go.th\" | a web address such as \"https://www.example.go.th\"",
                "{\"site\": \"file:///etc/passwd\"} | $.site | the text \"file:///etc/passwd\" | a web address such as \"https://www.example.go.th\"",
                "{\"units\": {\"clerk\": {\"th\": \"ก\"}}} | $.units.clerk | \"en\" is missing | a value for \"en\"",
                "{\"units\": []} | $.units | a list [ ] | an object { }",
                "{\"signatories\": [null]} | $.signatories[0] | null | a text, or {\"th\": …, \"en\": …}",
                "[] | $ | a list [ ] | an object { } such as {\"units\": …}",
                "5 | $ | the number 5 | an object { } such as {\"units\": …}"
            })
    void refusesWhatIsWrongInItsPlaceAndSaysWhy(String json, String path, String found, String expected) {
        InputException refused =
                catchThrowableOfType(InputException.class, () -> Profile.parse(json, "profile.json", directory));

        assertThat(refused.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.place().path()).isEqualTo(path);
            assertThat(problem.found().en()).isEqualTo(found);
            assertThat(problem.expected().en()).isEqualTo(expected);
        });
    }
}
