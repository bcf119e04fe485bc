package vn.termreview.formats;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.SheetVisibility;

/** Workbooks of the format before 2007, and compound files of other programs. */
final class HostileXls {
    private static final int STRINGS = 0xFC;

    private HostileXls() {}

    static List<Hostile> all() {
        return List.of(
                Hostile.of("honest.xls", "loaded 2", Honest::xls),
                Hostile.of("honest-under-another-name.xlsx", "loaded 2", Honest::xls),
                Hostile.of("records-alone.xls", "loaded 2", () -> stream(Honest.xls())),
                Hostile.of("excel-95.xls", "FILE_OLD_FORMAT", () -> inStream(4, 0x0500)),
                Hostile.of("excel-95-stream.xls", "FILE_OLD_FORMAT", () -> compound("Book", excel95())),
                Hostile.of("excel-2.xls", "FILE_OLD_FORMAT", () -> new byte[] {9, 0, 4, 0, 2, 0, 0x10, 0, 1}),
                Hostile.of("excel-3.xls", "FILE_OLD_FORMAT", () -> new byte[] {9, 2, 6, 0, 0, 3, 0x10, 0, 1, 0}),
                Hostile.of("excel-4.xls", "FILE_OLD_FORMAT", () -> new byte[] {9, 4, 6, 0, 0, 4, 0x10, 0, 1, 0}),
                Hostile.of("letter.doc", "FILE_WORD", () -> compound("WordDocument", new byte[5000])),
                Hostile.of("slides.ppt", "FILE_PRESENTATION", () -> compound("PowerPoint Document", new byte[5000])),
                Hostile.of("mail.msg", "FILE_NOT_WORKBOOK", () -> compound("__properties", new byte[5000])),
                Hostile.of("no-records.xls", "FILE_DAMAGED", () -> compound("Workbook", new byte[5000])),
                Hostile.of(
                        "rights-managed.xlsx",
                        "FILE_PASSWORD_UNSUPPORTED",
                        () -> compound("EncryptedPackage", new byte[5000])),
                Hostile.of("cut.xls", "FILE_DAMAGED", () -> HostileZips.cut(Honest.xls(), 0.5)),
                Hostile.of("cut-in-the-header.xls", "FILE_DAMAGED", () -> Arrays.copyOf(Honest.xls(), 300)),
                Hostile.of("sectors-in-a-circle.xls", "FILE_DAMAGED", HostileXls::circle),
                Hostile.of("sector-tables-without-end.xls", "FILE_DAMAGED", () -> inHeader(44, 0x00FFFFFF)),
                Hostile.of("directory-nowhere.xls", "FILE_DAMAGED", () -> inHeader(48, 0x00FFFFFF)),
                Hostile.of("texts-without-end.xls", "loaded 2", () -> inRecord(STRINGS, 4, Integer.MAX_VALUE)),
                Hostile.of("texts-fewer-than-none.xls", "loaded 2", () -> inRecord(STRINGS, 4, -1)),
                Hostile.of("text-longer-than-the-file.xls", "FILE_DAMAGED", () -> inRecord(STRINGS, 8, 0x0000FFFF)),
                Hostile.of("record-cut.xls", "FILE_DAMAGED", () -> {
                    byte[] records = stream(Honest.xls());
                    return compound("Workbook", Arrays.copyOf(records, records.length * 2 / 3));
                }),
                Hostile.of("sheets-in-sheets.xls", "loaded 2", HostileXls::nested),
                Hostile.of("hidden-sheet.xls", "WORKBOOK_UNRECOGNISED", () -> {
                    try (HSSFWorkbook workbook = new HSSFWorkbook(new ByteArrayInputStream(Honest.xls()))) {
                        workbook.createSheet("Trang 2");
                        workbook.setActiveSheet(1);
                        workbook.setSheetVisibility(0, SheetVisibility.VERY_HIDDEN);
                        return XlsCopy.bytes(workbook);
                    }
                }));
    }

    private static byte[] excel95() {
        byte[] stream = new byte[5000];
        System.arraycopy(new byte[] {9, 8, 8, 0, 0, 5, 5, 0}, 0, stream, 0, 8);
        return stream;
    }

    static byte[] compound(String stream, byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            files.createDocument(new ByteArrayInputStream(content), stream);
            files.writeFilesystem(out);
        }
        return out.toByteArray();
    }

    static byte[] stream(byte[] xls) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(xls))) {
            return files.createDocumentInputStream("Workbook").readAllBytes();
        }
    }

    private static byte[] inStream(int offset, int word) throws IOException {
        byte[] records = stream(Honest.xls());
        little(records).putShort(offset, (short) word);
        return compound("Workbook", records);
    }

    private static byte[] inHeader(int offset, int value) {
        byte[] bytes = Honest.xls();
        little(bytes).putInt(offset, value);
        return bytes;
    }

    /** Another number in the data of the first record of a kind. */
    private static byte[] inRecord(int sid, int offset, int value) throws IOException {
        byte[] records = stream(Honest.xls());
        ByteBuffer buffer = little(records);
        int at = 0;
        while (buffer.getShort(at) != sid) {
            at += 4 + buffer.getShort(at + 2);
        }
        buffer.putInt(at + 4 + offset, value);
        return compound("Workbook", records);
    }

    /** The first table of sectors says of each sector that it is followed by itself. */
    private static byte[] circle() {
        byte[] bytes = Honest.xls();
        ByteBuffer buffer = little(bytes);
        int table = 512 + 512 * buffer.getInt(76);
        for (int sector = 0; sector < 128; sector++) {
            if (buffer.getInt(table + 4 * sector) >= 0) {
                buffer.putInt(table + 4 * sector, sector);
            }
        }
        return bytes;
    }

    /** A hundred thousand beginnings and no end. */
    private static byte[] nested() throws IOException {
        byte[] records = stream(Honest.xls());
        ByteBuffer more = ByteBuffer.allocate(records.length + 2_000_000).order(ByteOrder.LITTLE_ENDIAN);
        more.put(records);
        while (more.remaining() > 20) {
            more.put(records, 0, 20);
        }
        return compound("Workbook", more.array());
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
