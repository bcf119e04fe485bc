package vn.termreview.formats;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Text of all kinds, and files that are no workbook at all. */
final class HostileText {
    private static final String MARK = "\ufeff";
    private static final int SEED = 20191231;

    private HostileText() {}

    static List<Hostile> all() {
        List<Hostile> files = new ArrayList<>(tables());
        files.addAll(broken());
        files.addAll(others());
        return files;
    }

    private static List<Hostile> tables() {
        return List.of(
                Hostile.of("comma.csv", "loaded 2", Honest::csv),
                Hostile.of("semicolon.csv", "loaded 2", () -> Honest.csv(";", StandardCharsets.UTF_8)),
                Hostile.of("tab.txt", "loaded 2", () -> Honest.csv("\t", StandardCharsets.UTF_8)),
                Hostile.of("bar.csv", "loaded 2", () -> Honest.csv("|", StandardCharsets.UTF_8)),
                Hostile.of("no-ending", "loaded 2", Honest::csv),
                Hostile.of("stated.csv", "loaded 2", () -> utf8("sep=^\r\n" + Honest.csv("^"))),
                Hostile.of("utf8-mark.csv", "loaded 2", () -> utf8(MARK + Honest.csv(";"))),
                Hostile.of("utf16-little.csv", "loaded 2", () -> (MARK + Honest.csv("\t"))
                        .getBytes(StandardCharsets.UTF_16LE)),
                Hostile.of("utf16-big.csv", "loaded 2", () -> (MARK + Honest.csv("\t"))
                        .getBytes(StandardCharsets.UTF_16BE)),
                Hostile.of(
                        "utf16-unmarked.csv", "loaded 2", () -> Honest.csv(",").getBytes(StandardCharsets.UTF_16LE)),
                Hostile.of("windows-1258.csv", "loaded 2", () -> windows(Honest.csv(","))),
                Hostile.of(
                        "old-line-ends.csv",
                        "loaded 2",
                        () -> utf8(Honest.csv(",").replace("\r\n", "\r"))),
                Hostile.of(
                        "quoted.csv",
                        "loaded 2",
                        () -> utf8(Honest.csv(",")
                                .replace("Chi bộ Một (mẫu)", "\"Chi bộ \"\"Một\"\",\nxóm trên (mẫu)\""))),
                Hostile.of("end-of-dos.csv", "loaded 2", () -> utf8(Honest.csv(",") + (char) 0x1A)),
                Hostile.of("other-table.csv", "WORKBOOK_UNRECOGNISED", () -> utf8("a,b\n1,2\n")));
    }

    private static List<Hostile> broken() {
        return List.of(
                Hostile.of("comma.xlsx", "FILE_TEXT_MISNAMED", Honest::csv),
                Hostile.of("tab.xls", "FILE_TEXT_MISNAMED", () -> (MARK + Honest.csv("\t"))
                        .getBytes(StandardCharsets.UTF_16LE)),
                Hostile.of("words.xlsx", "FILE_NOT_WORKBOOK", () -> utf8("Năm 2019")),
                Hostile.of("quote-without-end.csv", "FILE_DAMAGED", () -> utf8(Honest.csv(",") + "\"a,b")),
                Hostile.of("cut-in-a-letter.csv", "FILE_DAMAGED", () -> {
                    byte[] bytes = Honest.csv();
                    return Arrays.copyOf(
                            bytes,
                            new String(bytes, StandardCharsets.UTF_8)
                                            .substring(0, Honest.csv(",").lastIndexOf('ộ'))
                                            .getBytes(StandardCharsets.UTF_8)
                                            .length
                                    + 1);
                }),
                Hostile.of("noise.csv", "FILE_NOT_WORKBOOK", () -> noise(10_000)),
                Hostile.of("noise.xlsx", "FILE_NOT_WORKBOOK", () -> noise(10_000)),
                Hostile.of(
                        "rows-without-end.csv",
                        "SHEET_TOO_LARGE",
                        () -> utf8(Honest.csv(",") + "1,2\n".repeat(250_000))),
                Hostile.of(
                        "columns-without-end.csv",
                        "SHEET_TOO_LARGE",
                        () -> utf8(Honest.csv(",") + ",".repeat(501) + "1\n")),
                Hostile.of("longest-text.csv", "SHEET_TOO_LARGE", () -> utf8(Honest.csv(",") + "x".repeat(40_000))),
                Hostile.of("one-line.csv", "SHEET_TOO_LARGE", () -> utf8("a,".repeat(12_000_000))),
                Hostile.of("quotes-alone.csv", "SHEET_TOO_LARGE", () -> utf8("\"".repeat(20_000_000))),
                Hostile.of("too-large.csv", "FILE_TOO_LARGE", () -> new byte[26 * 1024 * 1024]));
    }

    private static List<Hostile> others() {
        return List.of(
                Hostile.of("page.xls", "FILE_HTML", () -> utf8("<html><table><tr><td>1</td></tr></table></html>")),
                Hostile.of("page-in-utf16.xls", "FILE_HTML", () -> (MARK + "\r\n<HTML><TABLE>")
                        .getBytes(StandardCharsets.UTF_16LE)),
                Hostile.of("page-alone.xls", "FILE_HTML", () -> utf8("MIME-Version: 1.0\r\nContent-Type: text/html")),
                Hostile.of("xhtml.xls", "FILE_HTML", () -> utf8("<?xml version=\"1.0\"?><html></html>")),
                Hostile.of(
                        "workbook-2003.xls",
                        "FILE_XML",
                        () -> utf8("<?xml version=\"1.0\"?><?mso-application progid=\"Excel.Sheet\"?><Workbook xmlns=\""
                                + "urn:schemas-microsoft-com:office:spreadsheet\"/>")),
                Hostile.of("other.xml", "FILE_NOT_WORKBOOK", () -> utf8("<?xml version=\"1.0\"?><a/>")),
                Hostile.of("data.json", "FILE_NOT_WORKBOOK", () -> utf8("{\"a\": [1, 2]}")),
                Hostile.of("printed.pdf", "FILE_PDF", () -> utf8("%PDF-1.7\n")),
                Hostile.of("printed.xlsx", "FILE_PDF", () -> utf8("%PDF-1.7\n")),
                Hostile.of("photo.xlsx", "FILE_PICTURE", () -> bytes(0x89, 'P', 'N', 'G', 13, 10, 26, 10)),
                Hostile.of("photo.jpg", "FILE_PICTURE", () -> bytes(0xFF, 0xD8, 0xFF, 0xE0)),
                Hostile.of("letter.rtf", "FILE_WORD", () -> utf8("{\\rtf1\\ansi}")),
                Hostile.of("packed.rar", "FILE_ARCHIVE", () -> bytes('R', 'a', 'r', '!', 0x1A, 7, 0)),
                Hostile.of("packed.7z", "FILE_ARCHIVE", () -> bytes('7', 'z', 0xBC, 0xAF, 0x27, 0x1C)),
                Hostile.of("packed.xlsx.gz", "FILE_ARCHIVE", () -> bytes(0x1F, 0x8B, 8, 0)),
                Hostile.of("split.xlsx", "FILE_ARCHIVE", () -> bytes('P', 'K', 7, 8, 'P', 'K', 3, 4)),
                Hostile.of("empty.xlsx", "FILE_EMPTY", () -> new byte[0]),
                Hostile.of("zeros.xlsx", "FILE_EMPTY", () -> new byte[5000]),
                Hostile.of("spaces.csv", "FILE_EMPTY", () -> utf8(" \r\n \t")),
                Hostile.of("~$P1.xlsx", "FILE_LOCK_SKIPPED", () -> new byte[165]));
    }

    /** Vietnamese as Windows wrote it: tone marks stand behind their letters. */
    static byte[] windows(String text) {
        StringBuilder letters = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            String apart = Normalizer.normalize(text.substring(i, i + 1), Normalizer.Form.NFD);
            String tone = apart.replaceAll("[^\u0300\u0301\u0303\u0309\u0323]", "");
            String rest = apart.replaceAll("[\u0300\u0301\u0303\u0309\u0323]", "");
            letters.append(Normalizer.normalize(rest, Normalizer.Form.NFC)).append(tone);
        }
        return letters.toString().getBytes(Charset.forName("windows-1258"));
    }

    private static byte[] noise(int size) {
        byte[] bytes = new byte[size];
        new Random(SEED).nextBytes(bytes);
        bytes[0] = 'x';
        return bytes;
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] bytes(int... values) {
        byte[] bytes = new byte[values.length];
        for (int i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return bytes;
    }
}
