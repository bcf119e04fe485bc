package vn.termreview.workbook;

import java.util.zip.ZipException;

/** Walks the records of a workbook stream of Excel 97–2003: number, length, data. */
final class Biff {
    static final int BOF = 0x0809;
    static final int EOF = 0x000A;
    static final int CONTINUE = 0x003C;
    static final int FILE_PASS = 0x002F;
    static final int VERSION_8 = 0x0600;
    static final int GLOBALS = 0x0005;
    static final int WORKSHEET = 0x0010;
    static final int MACRO_SHEET = 0x0040;
    private static final int HEADER = 4;

    private final byte[] bytes;
    private int next;
    private int sid;
    private int start;
    private int length;

    Biff(byte[] bytes) {
        this.bytes = bytes;
    }

    /** Goes to the next record; false at the end, and at the zeros that fill a stream up. */
    boolean next() throws ZipException {
        ReadingGuard.check();
        if (next + HEADER > bytes.length) {
            return false;
        }
        sid = unsigned(next);
        length = unsigned(next + 2);
        start = next + HEADER;
        if (sid == 0) {
            return false;
        }
        if (start + length > bytes.length) {
            throw new ZipException("record cut off");
        }
        next = start + length;
        return true;
    }

    int sid() {
        return sid;
    }

    int length() {
        return length;
    }

    /** Where the record's header is in the stream. */
    int position() {
        return start - HEADER;
    }

    /** Where the record ends in the stream. */
    int end() {
        return start + length;
    }

    /** The number of the record that follows; -1 where none does. */
    int peek() {
        return next + HEADER > bytes.length ? -1 : unsigned(next);
    }

    int unsignedByte(int offset) throws ZipException {
        require(offset, 1);
        return bytes[start + offset] & 0xFF;
    }

    int unsignedShort(int offset) throws ZipException {
        require(offset, 2);
        return unsigned(start + offset);
    }

    int intAt(int offset) throws ZipException {
        return unsignedShort(offset) | unsignedShort(offset + 2) << 16;
    }

    private void require(int offset, int count) throws ZipException {
        if (offset < 0 || offset + count > length) {
            throw new ZipException("record too short");
        }
    }

    private int unsigned(int index) {
        return (bytes[index] & 0xFF) | (bytes[index + 1] & 0xFF) << 8;
    }
}
