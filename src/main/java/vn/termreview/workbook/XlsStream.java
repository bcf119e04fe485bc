package vn.termreview.workbook;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Arrays;
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
                || records.sid() == Biff.BOF && records.unsignedShort(0) != Biff.VERSION_8) {
            throw WorkbookRefusedException.of(ProblemCode.FILE_OLD_FORMAT);
        }
        if (records.sid() != Biff.BOF) {
            throw new ZipException("no workbook records");
        }
        while (records.next() && records.sid() != Biff.EOF) {
            if (records.sid() == Biff.FILE_PASS) {
                return decrypted(stream, records.end(), passwords);
            }
        }
        return stream;
    }

    private static byte[] decrypted(byte[] stream, int end, List<String> passwords) throws GeneralSecurityException {
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
                return plain(stream, end, encryption);
            }
        }
        throw WorkbookRefusedException.of(
                passwords.isEmpty() ? ProblemCode.FILE_ENCRYPTED : ProblemCode.FILE_PASSWORD_WRONG);
    }

    private static byte[] plain(byte[] stream, int end, EncryptionInfo encryption) {
        ByteArrayOutputStream plain = new ByteArrayOutputStream(stream.length);
        plain.write(stream, 0, end);
        RecordInputStream rest =
                new RecordInputStream(new ByteArrayInputStream(stream, end, stream.length - end), encryption, end);
        while (rest.hasNextRecord()) {
            ReadingGuard.check();
            rest.nextRecord();
            byte[] data = rest.readRemainder();
            putShort(plain, rest.getSid());
            putShort(plain, data.length);
            plain.writeBytes(data);
        }
        byte[] all = plain.toByteArray();
        return all.length > stream.length ? Arrays.copyOf(all, stream.length) : all;
    }

    private static void putShort(ByteArrayOutputStream out, int value) {
        out.write(value & 0xFF);
        out.write(value >> 8 & 0xFF);
    }
}
