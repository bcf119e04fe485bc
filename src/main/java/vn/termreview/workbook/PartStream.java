package vn.termreview.workbook;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import org.apache.commons.compress.utils.InputStreamStatistics;
import vn.termreview.problem.ProblemCode;

/** One part while it is inflated; stops at the first byte beyond a limit. */
final class PartStream extends FilterInputStream {
    private final WorkbookLimits limits;
    private final long before;
    private final CRC32 checksum = new CRC32();
    private long inflated;

    /**
     * @param before bytes inflated of the parts before this one
     */
    PartStream(InputStream in, WorkbookLimits limits, long before) {
        super(in);
        this.limits = limits;
        this.before = before;
    }

    @Override
    public int read() throws IOException {
        int next = super.read();
        if (next >= 0) {
            checksum.update(next);
            count(1);
        }
        return next;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
        int got = super.read(buffer, offset, length);
        if (got > 0) {
            checksum.update(buffer, offset, got);
            count(got);
        }
        return got;
    }

    @Override
    public boolean markSupported() {
        return false;
    }

    long checksum() {
        return checksum.getValue();
    }

    long inflated() {
        return inflated;
    }

    private void count(int bytes) {
        ReadingGuard.check();
        inflated += bytes;
        if (inflated > limits.partBytes()) {
            throw WorkbookRefusedException.tooLarge(ProblemCode.ARCHIVE_TOO_LARGE, "partBytes", limits.partBytes());
        }
        if (before + inflated > limits.totalBytes()) {
            throw WorkbookRefusedException.tooLarge(ProblemCode.ARCHIVE_TOO_LARGE, "totalBytes", limits.totalBytes());
        }
        if (inflated > limits.ratioFromBytes() && in instanceof InputStreamStatistics packed) {
            long read = Math.max(1, packed.getCompressedCount());
            if (inflated / read > limits.ratio()) {
                throw WorkbookRefusedException.tooLarge(ProblemCode.ARCHIVE_TOO_LARGE, "ratio", limits.ratio());
            }
        }
    }
}
