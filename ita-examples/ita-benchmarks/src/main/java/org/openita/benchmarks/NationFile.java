package org.openita.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.openita.model.assessment.Agency;
import org.openita.model.assessment.Assessment;
import org.openita.model.framework.FiscalYear;
import org.openita.model.text.JsonStyle;
import org.openita.scoring.oracle.RandomSheets;

/** Made-up results of as many agencies as Thailand has, each with all item scores of FY2567, as one array of JSON. */
final class NationFile {

    /** The agencies assessed in FY2567. */
    static final int AGENCIES = 8_317;

    private static final int PROVINCES = 77;
    private static final int DISTRICTS = 928;

    private NationFile() {}

    static void write(Path file, int agencies) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            for (int i = 0; i < agencies; i++) {
                out.write(i == 0 ? "[\n" : ",\n");
                out.write(result(i).toJson(JsonStyle.COMPACT));
            }
            out.write("\n]\n");
        }
    }

    private static Assessment result(int number) {
        Agency agency = new Agency(
                Optional.of(String.valueOf(100_000 + number)),
                "เทศบาลตำบลที่ " + number,
                Optional.of("subdistrict-municipality"),
                Optional.of("อำเภอที่ " + number % DISTRICTS),
                Optional.of("จังหวัดที่ " + number % PROVINCES));
        return new Assessment(FiscalYear.of(2567), agency, RandomSheets.of(number), Map.of());
    }
}
