package vn.termreview.operations;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import vn.termreview.workbook.StablePackage;

/** What somebody could write into a cell to harm those who read what is made of it, and the files that result. */
final class Hostile {

    static final String FORMULA = "=HYPERLINK(\"http://x\",\"y\")";
    static final String STYLE = "<style isBold=\"true\">đậm</style> & <b>";
    static final String PATH = "../../etc/passwd";
    static final String STATEMENT = "\"; drop table x; --";
    static final String DEVICE = "CON";

    /** Written as workbooks write it: {@code _x001B_} is ESC. */
    static final String ESCAPE = "Chi bộ _x001B_[31m_x009B_2J đỏ";

    static final String TURNED = "Chi bộ \u202egnud\u202c\u2066";
    static final String MARK = "Chi bộ \ue0001\ue001 dấu";
    static final String PERSON = "Nguyễn Văn Bí Mật";

    private Hostile() {}

    /** Codes and names of branches. */
    static Map<String, String> branches() {
        return new TreeMap<>(Map.of(
                "CB01",
                FORMULA,
                "@CB",
                STYLE,
                PATH,
                PATH,
                STATEMENT,
                STATEMENT,
                DEVICE,
                DEVICE,
                "nul ",
                ESCAPE,
                "..",
                TURNED,
                "-1",
                MARK,
                "con",
                "Chi bộ " + PERSON));
    }

    /** All parts of all workbooks and documents among some files: name of file and part → text. */
    static Map<String, String> parts(List<Path> files) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        for (Path file : files) {
            try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
                for (ZipEntry entry : Collections.list(zip.entries())) {
                    byte[] bytes = zip.getInputStream(entry).readAllBytes();
                    parts.put(file.getFileName() + "!" + entry.getName(), new String(bytes, StandardCharsets.UTF_8));
                }
            }
        }
        return parts;
    }

    /** A workbook with its one sheet called otherwise, as no office program would let anybody call it. */
    static byte[] renamed(byte[] workbook, String sheet) throws IOException {
        return StablePackage.of(
                workbook,
                (part, text) -> part.equals("xl/workbook.xml")
                        ? text.replaceFirst("<sheet name=\"[^\"]*\"", "<sheet name=\"" + sheet + "\"")
                        : text);
    }

    /** Everything below a directory that is a file. */
    static List<Path> files(Path directory) throws IOException {
        try (Stream<Path> below = Files.walk(directory)) {
            return below.filter(Files::isRegularFile).sorted().toList();
        }
    }
}
