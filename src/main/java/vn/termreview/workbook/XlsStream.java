package vn.termreview.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import org.apache.poi.hssf.record.FilePassRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import vn.termreview.problem.ProblemCode;

/** The records of an .xls in plain: without its password, and of no other version than 97–2003. */
final class XlsStream {
    private static final int LAST_BEFORE_VERSION_5 = 0x0800;
    private static final int BEGINNING = 0x09;
    /** Its first bytes, a place in the stream, are never encrypted. */
    private static final int BOUND_SHEET = 0x85;

    private XlsStream() {}

    /**
     * Takes the password off.
     *
     * @param stream as it stands in the file
     * @param passwords to try
     * @return the same records in plain, at the same places
     */
    static byte[] plain(byte[] stream, List<String> passwords) throws ZipException, GeneralSecurityException {
        Biff records = new Biff(stream);
        if (!records.next() || (records.sid() & 0xFF) != BEGINNING) {
            throw new ZipException("no workbook records");
        }
        if (records.sid() < LAST_BEFORE_VERSION_5
                || (records.sid() == Biff.BOF && records.unsignedShort(0) != Biff.VERSION_8)) {
            throw WorkbookRefusedException.of(ProblemCode.FILE_OLD_FORMAT);
        }
        if (records.sid() != Biff.BOF) {
            throw new ZipException("no workbook records");
        }
        while (records.next() && records.sid() != Biff.EOF) {
            if (records.sid() == Biff.FILE_PASS) {
                return decrypted(stream, records, passwords);
            }
        }
        return stream;
    }

    private static byte[] decrypted(byte[] stream, Biff lock, List<String> passwords)
            throws ZipException, GeneralSecurityException {
        int end = lock.end();
        RecordInputStream beginning = new RecordInputStream(new ByteArrayInputStream(stream, 0, end));
        do {
            beginning.readRemainder();
            beginning.hasNextRecord();
            beginning.nextRecord();
        } while (beginning.getSid() != Biff.FILE_PASS);
        EncryptionInfo encryption = new FilePassRecord(beginning).getEncryptionInfo();
        List<String> tried = new ArrayList<>(List.of(Decryptor.DEFAULT_PASSWORD));
        tried.addAll(passwords);
        for (String password : tried) {
            if (encryption.getDecryptor().verifyPassword(password)) {
                return plain(stream, lock, encryption);
            }
        }
        throw WorkbookRefusedException.of(
                passwords.isEmpty() ? ProblemCode.FILE_ENCRYPTED : ProblemCode.FILE_PASSWORD_WRONG);
    }

    /** Headers of records are never encrypted, and tell where the records end and the filling begins. */
    private static byte[] plain(byte[] stream, Biff records, EncryptionInfo encryption) throws ZipException {
        int end = records.end();
        ByteArrayOutputStream plain = new ByteArrayOutputStream(stream.length);
        plain.write(stream, 0, end);
        RecordInputStream rest =
                new RecordInputStream(new ByteArrayInputStream(stream, end, stream.length - end), encryption, end);
        while (records.next() && rest.hasNextRecord()) {
            rest.nextRecord();
            putShort(plain, records.sid());
            putShort(plain, records.length());
            if (records.sid() == BOUND_SHEET && records.length() >= Integer.BYTES) {
                byte[] place = new byte[Integer.BYTES];
                rest.readPlain(place, 0, place.length);
                plain.writeBytes(place);
            }
            plain.writeBytes(rest.readRemainder());
        }
        return plain.toByteArray();
    }

    private static void putShort(ByteArrayOutputStream out, int value) {
        out.write(value & 0xFF);
        out.write(value >> 8 & 0xFF);
    }
}
