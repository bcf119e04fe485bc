package vn.termreview.workbook;

import java.util.BitSet;
import java.util.zip.ZipException;

/**
 * Goes through the table of shared strings, which may be spread over many records, to see which are empty. What it states of
 * its own size is not believed: it ends where its bytes end.
 */
final class BiffStrings {
    private static final int WIDE = 1;
    private static final int WITH_EXTENSION = 4;
    private static final int WITH_RUNS = 8;
    private static final int RUN_BYTES = 4;

    private final Biff records;
    private int offset = 8;
    private int count;

    BiffStrings(Biff records) {
        this.records = records;
    }

    int count() {
        return count;
    }

    BitSet emptyOnes() throws ZipException {
        BitSet empty = new BitSet();
        while (hasMore()) {
            int length = word();
            int options = octet();
            int runs = (options & WITH_RUNS) == 0 ? 0 : word();
            long extension = (options & WITH_EXTENSION) == 0 ? 0 : word() | (long) word() << 16;
            skipCharacters(length, (options & WIDE) != 0);
            skip((long) runs * RUN_BYTES + extension);
            if (length == 0) {
                empty.set(count);
            }
            count++;
        }
        return empty;
    }

    /** Each record that goes on in the middle of characters says anew how wide they are. */
    private void skipCharacters(int length, boolean wideAtFirst) throws ZipException {
        boolean wide = wideAtFirst;
        int left = length;
        while (left > 0) {
            int size = wide ? 2 : 1;
            int here = Math.min(left, (records.length() - offset) / size);
            offset += here * size;
            left -= here;
            if (left > 0) {
                if (!goOn()) {
                    throw new ZipException("a string cut off");
                }
                wide = (octet() & WIDE) != 0;
            }
        }
    }

    private void skip(long bytes) throws ZipException {
        long left = bytes;
        while (left > 0) {
            if (offset >= records.length() && !goOn()) {
                throw new ZipException("a string cut off");
            }
            long here = Math.min(left, records.length() - offset);
            offset += (int) here;
            left -= here;
        }
    }

    private boolean hasMore() throws ZipException {
        return offset < records.length() || goOn();
    }

    private boolean goOn() throws ZipException {
        if (records.peek() != Biff.CONTINUE || !records.next()) {
            return false;
        }
        offset = 0;
        return true;
    }

    private int octet() throws ZipException {
        if (offset >= records.length() && !goOn()) {
            throw new ZipException("a string cut off");
        }
        return records.unsignedByte(offset++);
    }

    private int word() throws ZipException {
        return octet() | octet() << 8;
    }
}
