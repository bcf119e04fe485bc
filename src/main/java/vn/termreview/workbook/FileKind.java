package vn.termreview.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import vn.termreview.problem.ProblemCode;

/** Tells the kind of a file from its content; the name is never asked. */
final class FileKind {
    private static final byte[] ZIP = {'P', 'K', 3, 4};
    private static final byte[] OLE = {
        (byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1
    };
    private static final byte[] ENCRYPTED_STREAM = "EncryptedPackage".getBytes(StandardCharsets.UTF_16LE);

    private FileKind() {}

    static void requireZip(byte[] bytes) {
        if (bytes.length == 0) {
            throw WorkbookRefusedException.of(ProblemCode.FILE_EMPTY);
        }
        if (startsWith(bytes, OLE)) {
            throw WorkbookRefusedException.of(
                    contains(bytes, ENCRYPTED_STREAM) ? ProblemCode.FILE_ENCRYPTED : ProblemCode.FILE_OLD_FORMAT);
        }
        if (!startsWith(bytes, ZIP)) {
            throw WorkbookRefusedException.of(ProblemCode.FILE_NOT_WORKBOOK);
        }
    }

    static void requireXlsx(Set<String> lowerCaseParts) {
        if (lowerCaseParts.contains("xl/workbook.bin")) {
            throw WorkbookRefusedException.of(ProblemCode.FILE_BINARY_FORMAT);
        }
        if (lowerCaseParts.contains("mimetype") && lowerCaseParts.contains("content.xml")) {
            throw WorkbookRefusedException.of(ProblemCode.FILE_OPENDOCUMENT);
        }
        boolean spreadsheet = lowerCaseParts.stream().anyMatch(name -> name.endsWith("workbook.xml"));
        if (!spreadsheet || !lowerCaseParts.contains("[content_types].xml")) {
            throw WorkbookRefusedException.of(ProblemCode.FILE_NOT_WORKBOOK);
        }
    }

    private static boolean startsWith(byte[] bytes, byte[] magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (bytes[i] != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean contains(byte[] bytes, byte[] wanted) {
        outer:
        for (int i = 0; i <= bytes.length - wanted.length; i++) {
            for (int j = 0; j < wanted.length; j++) {
                if (bytes[i + j] != wanted[j]) {
                    continue outer;
                }
            }
            return true;
        }
        return false;
    }
}
