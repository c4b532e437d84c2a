package org.openita.tables.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.openita.tables.grid.TableLimits;

/**
 * One part of a workbook as it is unpacked, stopped when it grows beyond all measure, or ends and is not what was packed. Not
 * thread-safe.
 */
final class BoundedPart extends FilterInputStream {

    private final UnzipBudget unpacked;
    private final long sum;
    private final CRC32 found = new CRC32();
    private int sinceTag;

    /** @param sum the checksum that the zip file says the part has */
    BoundedPart(InputStream in, UnzipBudget unpacked, long sum) {
        super(in);
        this.unpacked = unpacked;
        this.sum = sum;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            unpacked.add(read);
            found.update(bytes, offset, read);
            look(bytes, offset, offset + read);
        } else if (read < 0 && found.getValue() != sum) {
            throw new IOException("a part whose checksum is wrong");
        }
        return read;
    }

    private void look(byte[] bytes, int from, int to) throws IOException {
        for (int i = from; i < to; i++) {
            sinceTag = bytes[i] == '<' ? 0 : sinceTag + 1;
            if (sinceTag > TableLimits.BETWEEN_TAGS) {
                throw new WorkbookTooLargeException(
                        "more than " + TableLimits.BETWEEN_TAGS + " bytes without a tag", TableLimits.BETWEEN_TAGS);
            }
        }
    }
}
