package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import vn.termreview.form.FieldLayout;
import vn.termreview.form.FormCatalogue;
import vn.termreview.workbook.CellAddresses;
import vn.termreview.workbook.StablePackage;

/** Fills a blank workbook in as an office does: into its empty cells, all else as it was. */
final class Filling {

    private final Path file;
    private final String sheet;
    private final List<FieldLayout> fields;
    private final Map<String, Object> cells = new TreeMap<>();

    private Filling(Path file, int table) {
        String form = String.valueOf(file.getFileName()).substring(0, 2);
        this.file = file;
        this.sheet = "xl/worksheets/sheet" + (table + 1) + ".xml";
        this.fields = FormCatalogue.load()
                .form(form)
                .orElseThrow()
                .tables()
                .get(table)
                .fields();
    }

    static Filling of(Path file) {
        return new Filling(file, 0);
    }

    /** Of the form's second table, which has the second sheet. */
    static Filling ofSecond(Path file) {
        return new Filling(file, 1);
    }

    /** The row of the unit that is printed first. */
    int firstRow() {
        return fields.stream().anyMatch(field -> field.group() != null) ? 9 : 8;
    }

    /** Writes numbers as numbers, all else as text. */
    Filling put(int row, Map<String, Object> values) {
        values.forEach((name, value) -> {
            int column = IntStream.range(0, fields.size())
                    .filter(i -> fields.get(i).name().equals(name))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(name));
            cells.put(CellAddresses.letters(column + 2) + row, value);
        });
        return this;
    }

    /** The XML of each sheet, in order. */
    static List<String> sheets(Path file) throws IOException {
        Map<String, String> parts = parts(file);
        return parts.entrySet().stream()
                .filter(part -> part.getKey().startsWith("xl/worksheets/"))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Whether a cell of the form is locked, as cells are unless their style says otherwise. */
    static boolean isLocked(Path file, String cell) throws IOException {
        Matcher style = Pattern.compile("<c r=\"" + cell + "\" s=\"(\\d+)\"")
                .matcher(sheets(file).get(0));
        assertThat(style.find()).as(cell).isTrue();
        String styles = parts(file).getOrDefault("xl/styles.xml", "");
        String formats = styles.substring(styles.indexOf("<cellXfs"), styles.indexOf("</cellXfs>"));
        String format = formats.split("<xf ", -1)[Integer.parseInt(style.group(1)) + 1];
        return !format.contains("locked=\"false\"");
    }

    private static Map<String, String> parts(Path file) throws IOException {
        Map<String, String> parts = new TreeMap<>();
        StablePackage.of(Files.readAllBytes(file), (name, xml) -> {
            parts.put(name, xml);
            return xml;
        });
        return parts;
    }

    Path save() {
        try {
            return Files.write(file, StablePackage.of(Files.readAllBytes(file), this::edit));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String edit(String part, String xml) {
        if (!part.equals(sheet)) {
            return xml;
        }
        String filled = xml;
        for (Map.Entry<String, Object> cell : cells.entrySet()) {
            Matcher empty = Pattern.compile("<c r=\"" + cell.getKey() + "\"( s=\"\\d+\")?(/>|></c>)")
                    .matcher(filled);
            if (!empty.find()) {
                throw new AssertionError(cell.getKey() + " is not there, or not empty");
            }
            String style = empty.group(1) == null ? "" : empty.group(1);
            String content = cell.getValue() instanceof Number
                    ? ">" + "<v>" + cell.getValue() + "</v>"
                    : " t=\"inlineStr\"><is><t>" + cell.getValue() + "</t></is>";
            filled = filled.substring(0, empty.start())
                    + "<c r=\""
                    + cell.getKey()
                    + "\""
                    + style
                    + content
                    + "</c>"
                    + filled.substring(empty.end());
        }
        return filled;
    }
}
