package vn.termreview.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Puts workbooks under a password. */
final class Locks {

    private Locks() {}

    static byte[] office(byte[] zip, EncryptionMode mode, String password) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(password);
            try (OutputStream data = encryptor.getDataStream(files)) {
                data.write(zip);
            }
            files.writeFilesystem(out);
        } catch (GeneralSecurityException e) {
            throw new IOException(e);
        }
        return out.toByteArray();
    }

    static byte[] xls(String password) throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(password);
        try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(Honest.xls()))) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            workbook.write(out);
            return out.toByteArray();
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    /** The same file with another word in the description of its lock. */
    static byte[] described(byte[] locked, String word, String other) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem from = new POIFSFileSystem(new ByteArrayInputStream(locked));
                POIFSFileSystem to = new POIFSFileSystem()) {
            String info = new String(
                    from.createDocumentInputStream("EncryptionInfo").readAllBytes(), StandardCharsets.ISO_8859_1);
            if (!info.contains(word)) {
                throw new IllegalArgumentException(word);
            }
            byte[] changed = info.replace(word, other).getBytes(StandardCharsets.ISO_8859_1);
            to.createDocument(new ByteArrayInputStream(changed), "EncryptionInfo");
            to.createDocument(from.createDocumentInputStream("EncryptedPackage"), "EncryptedPackage");
            to.writeFilesystem(out);
        }
        return out.toByteArray();
    }
}
