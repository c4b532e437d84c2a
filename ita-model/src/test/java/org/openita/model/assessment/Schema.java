package org.openita.model.assessment;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The schema in the jar, asked for its opinion. */
final class Schema {

    private static final com.networknt.schema.Schema ONE = SchemaRegistry.withDefaultDialect(
                    SpecificationVersion.DRAFT_2020_12)
            .getSchema(resource());

    private Schema() {}

    /** What is wrong with the result of one agency; empty if nothing is. */
    static List<String> problems(String json) {
        return ONE.validate(json, InputFormat.JSON).stream()
                .map(Error::toString)
                .toList();
    }

    private static String resource() {
        try (InputStream in = Schema.class.getResourceAsStream("assessment.schema.json")) {
            return new String(Objects.requireNonNull(in, "schema").readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
