package org.openita.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.regex.Pattern;
import org.openita.scoring.output.AnalysisJson;

/** What must never stand in anything that is written, whatever was known of a result. */
final class SoundText {

    /** Traces of a program that did not know what to say: values without words, places not filled in, keys of texts. */
    private static final Pattern TRACES =
            Pattern.compile("\\bnull\\b|\\{[0-9]|\\bNaN\\b|\\bInfinity\\b|\\bOptional[.\\[]"
                    + "|UNDETERMINED|\\bMAINTAIN\\b|No text of key"
                    + "|\\b(?:level|recommend|remark|target|action|limit|note|verdict|confidence)\\.[A-Za-z0-9+-]+\\b"
                    + "|[\\w.]+@[0-9a-f]{5,8}\\b");

    private static final Schema ANALYSIS = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(schema());

    private SoundText() {}

    /** Requires a text to be sound; in JSON a score that is not known is null by contract. */
    static void require(String what, String text) {
        assertThat(text.replaceAll("\": null\\b", "\": ")).as(what).isNotBlank().doesNotContainPattern(TRACES);
    }

    /** Requires an analysis as JSON to be as its schema says. */
    static void requireAnalysis(String json) {
        assertThat(ANALYSIS.validate(json, InputFormat.JSON).stream()
                        .map(Error::toString)
                        .toList())
                .as(json)
                .isEmpty();
    }

    private static String schema() {
        try (InputStream in = AnalysisJson.class.getResourceAsStream("analysis.schema.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
