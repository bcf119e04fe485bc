package vn.termreview.workbook;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import vn.termreview.problem.ProblemCode;

/** Tells the kind of a file from its first bytes; the name is never asked. */
enum FileKind {
    /** A package: .xlsx, .ods, or anything else that is zipped. */
    ZIP,
    /** A compound file: .xls, an encrypted workbook, or a document of another program. */
    COMPOUND,
    /** Workbook records that stand in no compound file. */
    RECORDS,
    /** Characters. */
    TEXT;

    private static final int LONGEST_PROLOGUE = 4_096;
    private static final int[] ZIP_MAGIC = {'P', 'K', 3, 4};
    private static final int[] COMPOUND_MAGIC = {0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1};
    private static final int[][] ARCHIVES = {
        {0x1F, 0x8B},
        {'R', 'a', 'r', '!', 0x1A},
        {'7', 'z', 0xBC, 0xAF, 0x27, 0x1C},
        {'B', 'Z', 'h'},
        {0xFD, '7', 'z', 'X', 'Z'},
        {'P', 'K', 7, 8},
        {'M', 'Z'},
    };
    private static final int[][] PICTURES = {
        {0x89, 'P', 'N', 'G'},
        {0xFF, 0xD8, 0xFF},
        {'G', 'I', 'F', '8'},
        {'B', 'M', -1, -1, -1, -1, 0, 0},
        {'I', 'I', '*', 0},
        {'M', 'M', 0, '*'},
        {'R', 'I', 'F', 'F'}
    };

    /** The kind, or a refusal of what is known to be no workbook. */
    static FileKind of(byte[] bytes) {
        if (isVoid(bytes)) {
            throw WorkbookRefusedException.of(ProblemCode.FILE_EMPTY);
        }
        if (startsWith(bytes, ZIP_MAGIC)) {
            return ZIP;
        }
        if (startsWith(bytes, COMPOUND_MAGIC)) {
            return COMPOUND;
        }
        if (startsWith(bytes, new int[] {'P', 'K', 5, 6})) {
            throw WorkbookRefusedException.of(ProblemCode.FILE_EMPTY);
        }
        if (isRecords(bytes)) {
            return RECORDS;
        }
        refuse(bytes, ProblemCode.FILE_PDF, new int[] {'%', 'P', 'D', 'F'});
        refuse(bytes, ProblemCode.FILE_WORD, new int[] {'{', '\\', 'r', 't', 'f'});
        refuse(bytes, ProblemCode.FILE_ARCHIVE, ARCHIVES);
        refuse(bytes, ProblemCode.FILE_PICTURE, PICTURES);
        refuseMarkup(bytes);
        return TEXT;
    }

    /** No bytes, or nothing but zeros as failing disks leave them, or spaces. */
    private static boolean isVoid(byte[] bytes) {
        for (byte b : bytes) {
            if (b != 0 && b != ' ' && b != '\r' && b != '\n' && b != '\t') {
                return false;
            }
        }
        return true;
    }

    /** The first record of all versions since 2: begin of file, with its length. */
    private static boolean isRecords(byte[] bytes) {
        int[][] beginnings = {{0x09, 0, 4, 0}, {0x09, 2, 6, 0}, {0x09, 4, 6, 0}, {0x09, 8, 8, 0}, {0x09, 8, 0x10, 0}};
        for (int[] beginning : beginnings) {
            if (startsWith(bytes, beginning)) {
                return true;
            }
        }
        return false;
    }

    private static void refuse(byte[] bytes, ProblemCode as, int[]... magics) {
        for (int[] magic : magics) {
            if (startsWith(bytes, magic)) {
                throw WorkbookRefusedException.of(as);
            }
        }
    }

    private static void refuseMarkup(byte[] bytes) {
        String text = prologue(bytes);
        if (!text.startsWith("<") && !text.startsWith("mime-version:")) {
            if (text.startsWith("{") || text.startsWith("[{") || text.startsWith("[[")) {
                throw WorkbookRefusedException.of(ProblemCode.FILE_NOT_WORKBOOK);
            }
            return;
        }
        if (text.contains("urn:schemas-microsoft-com:office:spreadsheet")
                || text.contains("progid=\"excel.sheet\"")
                || text.contains("office:document")) {
            throw WorkbookRefusedException.of(ProblemCode.FILE_XML);
        }
        boolean xml = text.startsWith("<?xml") && !text.contains("<html") && !text.contains("<table");
        throw WorkbookRefusedException.of(xml ? ProblemCode.FILE_NOT_WORKBOOK : ProblemCode.FILE_HTML);
    }

    /** The first letters in small letters, whatever they take two bytes or one; without what stands before the first. */
    private static String prologue(byte[] bytes) {
        int length = Math.min(bytes.length, LONGEST_PROLOGUE);
        String text = new String(bytes, 0, length, StandardCharsets.ISO_8859_1);
        return text.replace("\0", "")
                .replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
    }

    private static boolean startsWith(byte[] bytes, int[] magic) {
        if (bytes.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if (magic[i] >= 0 && (bytes[i] & 0xFF) != magic[i]) {
                return false;
            }
        }
        return true;
    }
}
