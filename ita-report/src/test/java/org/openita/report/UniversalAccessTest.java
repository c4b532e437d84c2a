package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.report.block.Report;
import org.openita.report.block.Table;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;

/** A PDF can be read aloud and laid out anew: it holds to PDF/UA-1, as a validator of its own judges. */
class UniversalAccessTest {

    @BeforeAll
    static void start() {
        VeraGreenfieldFoundryProvider.initialise();
    }

    @ParameterizedTest
    @MethodSource("org.openita.report.Samples#reports")
    void validatorFindsNothing(Report report) throws Exception {
        byte[] pdf = Samples.written(report, ReportFormat.PDF);
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(pdf), PDFAFlavour.PDFUA_1);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFUA_1, false)) {
            var result = validator.validate(parser);
            assertThat(result.getTestAssertions().stream()
                            .filter(it -> it.getStatus() == TestAssertion.Status.FAILED)
                            .map(it -> it.getRuleId().getClause() + ": " + it.getMessage()))
                    .isEmpty();
            assertThat(result.isCompliant()).isTrue();
        }
    }

    @Test
    void whatIsReadAloudIsWhatTheReportConsistsOf() throws IOException {
        Report report = Samples.withYears();
        try (PDDocument document = Loader.loadPDF(Samples.written(report, ReportFormat.PDF))) {
            List<PDStructureElement> elements = new ArrayList<>();
            gather(document.getDocumentCatalog().getStructureTreeRoot(), elements);
            List<Table> tables = report.blocks(Table.class);
            assertThat(count(elements, "Table")).isEqualTo(tables.size());
            assertThat(count(elements, "TR"))
                    .isEqualTo(tables.stream()
                            .mapToInt(table -> table.rows().size() + 1)
                            .sum());
            assertThat(count(elements, "TD"))
                    .isEqualTo(tables.stream()
                            .flatMap(table -> table.rows().stream())
                            .mapToInt(row -> row.cells().size())
                            .sum());
            assertThat(count(elements, "TOCI")).isEqualTo(report.headings(2).size());
            assertThat(elements)
                    .filteredOn(it -> it.getStructureType().equals("Figure"))
                    .isNotEmpty()
                    .allSatisfy(it -> assertThat(it.getAlternateDescription()).isNotBlank());
        }
    }

    private static long count(List<PDStructureElement> elements, String type) {
        return elements.stream()
                .filter(it -> it.getStructureType().equals(type))
                .count();
    }

    private static void gather(PDStructureNode node, List<PDStructureElement> found) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                found.add(element);
                gather(element, found);
            }
        }
    }
}
