package vn.termreview.workbook;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.MappingIterator;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/** Reads a CSV as if it were a workbook of one sheet: a record is a row, and every cell is text as it stands. */
final class CsvReader {
    /** What a CSV has no name for. */
    static final String SHEET = "CSV";

    private static final CsvMapper MAPPER =
            CsvMapper.builder().enable(CsvReadFeature.WRAP_AS_ARRAY).build();

    private CsvReader() {}

    static RawSheet read(CsvDialect dialect) {
        CsvSchema schema = CsvSchema.emptySchema().withColumnSeparator(dialect.delimiter());
        List<RawRow> rows = new ArrayList<>();
        int number = 0;
        try (MappingIterator<String[]> records =
                MAPPER.readerFor(String[].class).with(schema).readValues(dialect.body())) {
            while (records.hasNextValue()) {
                ReadingGuard.check();
                number++;
                List<RawCell> cells = cells(number, records.nextValue());
                if (!cells.isEmpty()) {
                    rows.add(new RawRow(number, cells));
                }
            }
        }
        return new RawSheet(SHEET, true, List.copyOf(rows));
    }

    private static List<RawCell> cells(int row, String[] texts) {
        List<RawCell> cells = new ArrayList<>();
        for (int i = 0; i < texts.length; i++) {
            String text = texts[i];
            if (text != null && !text.isEmpty()) {
                cells.add(new RawCell(row, i + 1, RawType.TEXT, text, null, null, false, null));
            }
        }
        return List.copyOf(cells);
    }
}
