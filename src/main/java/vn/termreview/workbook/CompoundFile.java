package vn.termreview.workbook;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.security.GeneralSecurityException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipException;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DocumentEntry;
import org.apache.poi.poifs.filesystem.DocumentInputStream;
import org.apache.poi.poifs.filesystem.Entry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.ProblemCode;

/** What is in a compound file: an .xls, an encrypted package, or a document of another program. */
final class CompoundFile {
    private static final int SECTOR_SHIFT_AT = 30;
    private static final int TABLES_AT = 44;
    private static final int HEADER_BYTES = 512;
    private static final int SMALLEST_SHIFT = 9;
    private static final int LARGEST_SHIFT = 12;
    private static final int LARGEST_DESCRIPTION = 1_000_000;

    private final WorkbookLimits limits;
    private final List<String> passwords;

    CompoundFile(WorkbookLimits limits, List<String> passwords) {
        this.limits = limits;
        this.passwords = passwords;
    }

    /**
     * What was found; one of the two is there.
     *
     * @param records of an .xls, in plain
     * @param zipped a package that was encrypted
     */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Content(byte @Nullable [] records, byte @Nullable [] zipped) {}

    Content open(byte[] bytes) {
        requireHonestHeader(bytes);
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            Map<String, Entry> entries = new HashMap<>();
            files.getRoot()
                    .getEntries()
                    .forEachRemaining(entry -> entries.put(entry.getName().toLowerCase(Locale.ROOT), entry));
            if (entries.containsKey("encryptedpackage")) {
                return new Content(null, decrypted(files, entries));
            }
            Entry workbook = entries.getOrDefault("workbook", entries.get("book"));
            if (workbook == null) {
                throw WorkbookRefusedException.of(other(entries));
            }
            return new Content(XlsStream.plain(content(workbook), passwords), null);
        } catch (IOException | GeneralSecurityException | EncryptedDocumentException e) {
            throw WorkbookRefusedException.damaged(e);
        }
    }

    /** The library makes room for all sectors that the tables could name; no more than there can be are believed. */
    private static void requireHonestHeader(byte[] bytes) {
        if (bytes.length < HEADER_BYTES) {
            throw WorkbookRefusedException.damaged(new ZipException("cut off"));
        }
        ByteBuffer header = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int shift = header.getShort(SECTOR_SHIFT_AT);
        int tables = header.getInt(TABLES_AT);
        boolean honest = (shift == SMALLEST_SHIFT || shift == LARGEST_SHIFT)
                && tables > 0
                && (long) tables << (shift - 2) <= 2L * (bytes.length >> shift) + (2L << shift);
        if (!honest) {
            throw WorkbookRefusedException.damaged(new ZipException("sector tables"));
        }
    }

    private static ProblemCode other(Map<String, Entry> entries) {
        if (entries.containsKey("worddocument")) {
            return ProblemCode.FILE_WORD;
        }
        return entries.containsKey("powerpoint document")
                ? ProblemCode.FILE_PRESENTATION
                : ProblemCode.FILE_NOT_WORKBOOK;
    }

    private byte[] content(Entry entry) throws IOException {
        if (!(entry instanceof DocumentEntry document)) {
            throw new ZipException("a folder for a stream");
        }
        try (InputStream in = new DocumentInputStream(document)) {
            return in.readNBytes((int) Math.min(Integer.MAX_VALUE, limits.fileBytes()));
        }
    }

    private byte[] decrypted(POIFSFileSystem files, Map<String, Entry> entries)
            throws IOException, GeneralSecurityException {
        Entry description = entries.get("encryptioninfo");
        if (!(description instanceof DocumentEntry document) || document.getSize() > LARGEST_DESCRIPTION) {
            throw WorkbookRefusedException.of(ProblemCode.FILE_PASSWORD_UNSUPPORTED);
        }
        EncryptionInfo encryption;
        try {
            encryption = new EncryptionInfo(files);
        } catch (EncryptedDocumentException e) {
            throw WorkbookRefusedException.of(ProblemCode.FILE_PASSWORD_UNSUPPORTED);
        }
        int rounds = encryption.getVerifier().getSpinCount();
        if (rounds < 0 || rounds > limits.passwordRounds()) {
            throw WorkbookRefusedException.tooLarge(
                    ProblemCode.FILE_TOO_SLOW, "passwordRounds", limits.passwordRounds());
        }
        Decryptor decryptor = encryption.getDecryptor();
        if (!isOpened(decryptor)) {
            throw WorkbookRefusedException.of(
                    passwords.isEmpty() ? ProblemCode.FILE_ENCRYPTED : ProblemCode.FILE_PASSWORD_WRONG);
        }
        try (InputStream in = decryptor.getDataStream(files)) {
            byte[] plain = in.readNBytes((int) limits.fileBytes() + 1);
            if (plain.length > limits.fileBytes()) {
                throw WorkbookRefusedException.tooLarge(ProblemCode.FILE_TOO_LARGE, "fileBytes", limits.fileBytes());
            }
            return plain;
        }
    }

    private boolean isOpened(Decryptor decryptor) throws GeneralSecurityException {
        if (decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
            return true;
        }
        for (String password : passwords) {
            ReadingGuard.check();
            if (decryptor.verifyPassword(password)) {
                return true;
            }
        }
        return false;
    }
}
