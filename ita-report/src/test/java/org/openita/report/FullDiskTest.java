package org.openita.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openita.report.block.Report;
import org.openita.report.draft.ReportBuilder;

/** A disk that is full at whatever byte is what the writer says, and spoils nothing for the next. */
class FullDiskTest {

    private static final String FULL = "No space left on device";

    @ParameterizedTest
    @EnumSource(ReportFormat.class)
    void theDiskIsBlamedAndTheNextReportIsWhole(ReportFormat format) throws IOException {
        Report report = ReportBuilder.of(ReportRequest.of(Samples.analysis(Samples.ko())));
        ByteArrayOutputStream first = new ByteArrayOutputStream();
        format.write(report, first);

        for (int room : new int[] {0, 1, 4_000, first.size() / 2, first.size() * 9 / 10}) {
            assertThatExceptionOfType(IOException.class)
                    .isThrownBy(() -> format.write(report, new SmallDisk(room)))
                    .withMessageContaining(FULL);
        }

        ByteArrayOutputStream last = new ByteArrayOutputStream();
        format.write(report, last);
        assertThat(last.size()).isCloseTo(first.size(), org.assertj.core.data.Offset.offset(100));
    }

    /** Takes so many bytes and no more. */
    private static final class SmallDisk extends OutputStream {

        private int room;

        SmallDisk(int room) {
            this.room = room;
        }

        @Override
        public void write(int octet) throws IOException {
            if (--room < 0) {
                throw new IOException(FULL);
            }
        }
    }
}
