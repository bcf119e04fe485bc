package vn.termreview.sample;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.Deflater;
import org.dhatim.fastexcel.VisibilityState;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** Makes the bytes of a workbook, the same at each call. */
final class BookWriter {

    private static final String APPLICATION = "termreview";
    private static final int LETTERS = 26;

    private BookWriter() {}

    static byte[] write(Book book) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        SortedMap<String, SortedMap<String, Long>> cached = new TreeMap<>();
        try (Workbook workbook = new Workbook(bytes, APPLICATION, null)) {
            // Packed once more, and for good, afterwards.
            workbook.setCompressionLevel(Deflater.NO_COMPRESSION);
            int number = 1;
            for (Grid grid : book.sheets()) {
                SortedMap<String, Long> values = new TreeMap<>();
                write(workbook.newWorksheet(grid.name()), grid, book.decomposed(), values);
                cached.put("xl/worksheets/sheet" + number++ + ".xml", values);
            }
        }
        return Repack.repack(bytes.toByteArray(), cached);
    }

    private static void write(Worksheet sheet, Grid grid, boolean decomposed, Map<String, Long> cached) {
        for (int row = 0; row < grid.rows().size(); row++) {
            for (Map.Entry<Integer, Entry> cell : grid.rows().get(row).entrySet()) {
                write(sheet, row, cell.getKey(), cell.getValue(), decomposed, cached);
            }
        }
        grid.merges().forEach(merge -> sheet.range(merge.top(), merge.left(), merge.bottom(), merge.right())
                .merge());
        if (grid.hidden()) {
            sheet.setVisibilityState(VisibilityState.HIDDEN);
        }
    }

    private static void write(
            Worksheet sheet, int row, int column, Entry entry, boolean decomposed, Map<String, Long> cached) {
        if (entry instanceof Entry.Text text) {
            sheet.value(row, column, decomposed ? Normalizer.normalize(text.text(), Normalizer.Form.NFD) : text.text());
        } else if (entry instanceof Entry.Count count) {
            sheet.value(row, column, count.value());
        } else if (entry instanceof Entry.Day day) {
            sheet.value(row, column, day.date());
            sheet.style(row, column).format("dd/mm/yyyy").set();
        } else if (entry instanceof Entry.Sum sum) {
            String letter = letters(column);
            sheet.formula(
                    row, column, "SUM(" + letter + (sum.firstRow() + 1) + ":" + letter + (sum.lastRow() + 1) + ")");
            cached.put(letter + (row + 1), sum.cached());
        }
    }

    private static String letters(int column) {
        String last = Character.toString((char) ('A' + column % LETTERS));
        return column < LETTERS ? last : letters(column / LETTERS - 1) + last;
    }
}
