package org.openita.model.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openita.model.problem.ProblemLog;

@Tag("text")
class JsonReaderTest {

    private final ProblemLog log = new ProblemLog();

    @Test
    void everyValueKnowsItsPlace() {
        JsonObject root = (JsonObject)
                read("{\n  \"เทศบาล\": {\"e1\": [1, 2.50]},\n  \"b\": true}").orElseThrow();

        assertThat(root.place()).hasToString("ko.json:1:1 $");
        JsonObject inner = (JsonObject) root.get("เทศบาล").orElseThrow();
        assertThat(inner.place()).hasToString("ko.json:2:13 $.เทศบาล");
        assertThat(inner.members().get("e1").place()).hasToString("ko.json:2:14 $.เทศบาล.e1");
        JsonNumber number = (JsonNumber)
                ((JsonArray) inner.get("e1").orElseThrow()).elements().get(1);
        assertThat(number.place()).hasToString("ko.json:2:24 $.เทศบาล.e1[1]");
        assertThat(number.value()).isEqualTo("2.50");
        assertThat(log.isEmpty()).isTrue();
    }

    @Test
    void everyRepeatedNameIsNotedAndTheFirstValueIsKept() {
        JsonObject root =
                (JsonObject) read("{\"a\":1,\"a\":2,\"b\":3,\n\"a\":4,\"b\":5}").orElseThrow();

        assertThat(root.get("a").orElseThrow()).hasToString("JsonNumber[place=ko.json:1:6 $.a, literal=1, value=1]");
        assertThat(log.problems())
                .extracting(problem -> problem.place().toString())
                .containsExactly("ko.json:1:8 $.a", "ko.json:2:1 $.a", "ko.json:2:7 $.b");
        assertThat(log.problems().get(1).found().en()).isEqualTo("\"a\" stands twice, first at 1:2");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '\1', textBlock = """
            {                     | 1:2  | the document ends in the middle
            {"a"                  | 1:5  | the document ends in the middle
            {"a":1,               | 1:8  | the document ends in the middle
            {"a":"b               | 1:8  | the document ends in the middle
            {"a":1,}              | 1:8  | a comma too many before }
            [1,]                  | 1:4  | a comma too many before ]
            {"a":1,,"b":2}        | 1:8  | a comma too many before ,
            [1 2]                 | 1:4  | no comma between two values
            {"a":1 "b":2}         | 1:8  | no comma between two values
            {"a":"x" "b":2}       | 1:10 | no comma between two values
            {"a" 1}               | 1:6  | no colon between a name and its value
            {"a":1, "b" "c"}      | 1:13 | no colon between a name and its value
            {'a':1}               | 1:2  | the quotation mark '
            {“a”:1}               | 1:2  | the quotation mark “
            {"a":“x”}             | 1:6  | the quotation mark “
            {a:1}                 | 1:2  | the bare word "a"
            {"a":pass}            | 1:6  | the bare word "pass"
            {"a":NaN}             | 1:6  | the word "NaN"
            {"a":-Infinity}       | 1:6  | the word "-Infinity"
            {"a":True}            | 1:6  | the word "True"
            {"a":nulll}           | 1:6  | the bare word "nulll"
            {"a":05}              | 1:6  | a number out of form, "05"
            {"a":+5}              | 1:6  | a number out of form, "+5"
            {"a":.5}              | 1:6  | a number out of form, ".5"
            {"a":5.}              | 1:6  | a number out of form, "5."
            {"a":5.,"b":1}        | 1:6  | a number out of form, "5."
            {"a":1.2.3}           | 1:6  | a number out of form, "1.2.3"
            {"a":1e}              | 1:6  | a number out of form, "1e"
            {"a":-}               | 1:6  | a number out of form, "-"
            {"a":0x1}             | 1:6  | the bare word "0x1"
            {"a":95,38}           | 1:9  | a decimal comma
            {"a":๙๕.๓๘}           | 1:6  | Thai digits "๙๕.๓๘"
            {"a":95.3๘}           | 1:6  | Thai digits "95.3๘"
            {"a":100%}            | 1:6  | a % sign in "100%"
            {//x "a":1}           | 1:2  | a comment that begins with /
            {"a":1} x             | 1:9  | the bare word "x"
            {"a":1} {"b":2}       | 1:9  | something follows the end of the document
            {"a":1}}              | 1:8  | the sign } is out of place
            {"a":1]               | 1:7  | the sign ] is out of place
            [1}                   | 1:3  | the sign } is out of place
            {"a":}                | 1:6  | the sign } is out of place
            {"a":"b\\qc"}         | 1:9  | an unknown escape after \\
            {"a":"\\u12G4"}       | 1:11 | an unknown escape after \\
            {"a":"\\ud800"}       | 1:6  | the character U+D800, which is no text
            {"\\ud83dx":1}        | 1:3  | a \\u escape that is half a character, which is no text
            {"\\ud83d\\n":1}      | 1:3  | a \\u escape that is half a character, which is no text
            {"\\ude00":1}         | 1:3  | a \\u escape that is half a character, which is no text
            {"a":"x\\u0000"}      | 1:6  | the character U+0000, which is no text
            {"a":1e1001}          | 1:6  | the number 1e1001, out of all range
            {"a":1e-1001}         | 1:6  | the number 1e-1001, out of all range
            {"a":1e99999999999}   | 1:6  | the number 1e99999999999, out of all range
            """)
    void aSlipIsToldInPlainWordsAtItsPlace(String json, String place, String found) {
        read(json);

        assertThat(log.problems()).hasSize(1);
        assertThat(log.problems().get(0).place().toString()).startsWith("ko.json:" + place);
        assertThat(log.problems().get(0).found().en()).isEqualTo(found);
        assertThat(log.problems().get(0).describe(Locale.forLanguageTag("th"))).doesNotContainIgnoringCase("jackson");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"a\":\"b\tc\"}", "{\"a\nb\":1}", "{\"a\":\"b\nc\"}", "{\u0001\"a\":1}"})
    void controlCharactersMayNotStandInText(String json) {
        read(json);

        assertThat(log.problems())
                .singleElement()
                .extracting(p -> p.found().en())
                .asString()
                .containsAnyOf("control character", "not closed before its line ends");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "\uFEFF"})
    void nothingIsNotADocument(String json) {
        assertThat(read(json)).isEmpty();
        assertThat(log.problems())
                .singleElement()
                .extracting(p -> p.found().en())
                .isEqualTo("the file is empty");
    }

    @Test
    void aByteOrderMarkIsFine() {
        assertThat(read("\uFEFF{}").orElseThrow().place()).hasToString("ko.json:1:1 $");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM"})
    void utf16IsReadWithAndWithoutAMark(String charset) {
        Json read = readBytes("{\n\"a\": \"ก้อ ชช\"}".getBytes(Charset.forName(charset)))
                .orElseThrow();

        assertThat(((JsonObject) read).get("a"))
                .get()
                .isInstanceOfSatisfying(
                        JsonText.class, text -> assertThat(text.value()).isEqualTo("ก้อ ชช"));
        assertThat(log.isEmpty()).isTrue();
    }

    @Test
    void utf16ThatIsCutOffOrBrokenIsRefused() {
        byte[] whole = "{\"a\": \"\uD800\"}".getBytes(Charset.forName("UTF-16LE"));
        byte[] broken = whole.clone();
        broken[14] = 0x00;
        broken[15] = (byte) 0xD8;

        assertThat(readBytes(java.util.Arrays.copyOf(whole, whole.length - 1))).isEmpty();
        assertThat(readBytes(broken)).isEmpty();
        assertThat(log.problems())
                .extracting(problem -> problem.found().en())
                .satisfiesExactly(
                        cut -> assertThat(cut).isEqualTo("UTF-16 that ends in the middle of a character"),
                        half -> assertThat(half).contains("U+D800"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-32", "UTF-32LE", "UTF-32BE", "X-UTF-32LE-BOM"})
    void otherUnicodeEncodingsAreNamed(String charset) {
        assertThat(readBytes("{\"a\": 1}".getBytes(Charset.forName(charset)))).isEmpty();
        assertThat(log.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.found().en()).isEqualTo("the file is UTF-32, or nothing but zero bytes"))
                .satisfies(p -> assertThat(p.remedy().th()).contains("UTF-8"));
    }

    @Test
    void bytesOfAThaiCodePageAreNotUtf8() {
        assertThat(readBytes("{\n\"a\": \"ก้อ\"}".getBytes(Charset.forName("x-windows-874"))))
                .isEmpty();
        assertThat(log.problems())
                .singleElement()
                .satisfies(p -> assertThat(p.place()).hasToString("ko.json:2:7"))
                .satisfies(p -> assertThat(p.found().en()).isEqualTo("byte 0xA1 is not UTF-8"))
                .satisfies(p -> assertThat(p.remedy().en()).contains("Windows-874"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"C080", "EDA080", "F8888080", "E0B8", "FF"})
    void overlongSurrogateAndCutUtf8IsRefused(String hex) {
        byte[] bytes = com.google.common.io.BaseEncoding.base16().decode("7B22" + hex + "223A317D");

        assertThat(readBytes(bytes)).isEmpty();
        assertThat(log.problems())
                .singleElement()
                .extracting(problem -> problem.place().toString())
                .asString()
                .startsWith("ko.json:1:3");
    }

    @Test
    void aFileThatIsNotThereIsAProblem() {
        assertThat(new JsonReader().read(Path.of("no-such.json"), log)).isEmpty();
        assertThat(log.problems())
                .singleElement()
                .hasToString("no-such.json: there is no such file\n    expected: a file that can be read\n    remedy: "
                        + "check the file's name, folder and permissions");
    }

    private Optional<Json> read(String json) {
        return new JsonReader().parse(json, "ko.json", log);
    }

    private Optional<Json> readBytes(byte[] bytes) {
        return new JsonReader().read(new ByteArrayInputStream(bytes), "ko.json", log);
    }

    @Test
    void aStreamIsReadAsUtf8() {
        assertThat(readBytes("{\"ชื่อ\":\"ก้อ\"}".getBytes(StandardCharsets.UTF_8)))
                .isPresent();
    }
}
