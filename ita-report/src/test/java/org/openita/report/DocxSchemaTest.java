package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openita.report.block.Report;

/** Every part of a DOCX is as the schema of WordprocessingML has it, so that Word opens it without a repair. */
class DocxSchemaTest {

    @ParameterizedTest
    @MethodSource("org.openita.report.Samples#reports")
    void everyPartIsAsTheSchemaHasIt(Report report) throws IOException {
        byte[] docx = Samples.written(report, ReportFormat.DOCX);
        try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(docx))) {
            assertThat(faults(document.getDocument())).isEmpty();
            assertThat(faults(document.getStyles().getCtStyles())).isEmpty();
            assertThat(document.getFooterList())
                    .isNotEmpty()
                    .allSatisfy(
                            footer -> assertThat(faults(footer._getHdrFtr())).isEmpty());
        }
    }

    private static List<String> faults(XmlObject part) {
        List<XmlError> faults = new ArrayList<>();
        part.validate(new XmlOptions().setErrorListener(faults));
        return faults.stream().map(XmlError::getMessage).toList();
    }
}
