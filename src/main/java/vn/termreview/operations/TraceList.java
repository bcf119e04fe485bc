package vn.termreview.operations;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvSchema;
import vn.termreview.sql.Sql;

/** Every cell that a term's printed figures come from, as a table for programs and spreadsheets. */
final class TraceList {

    /** The names of {@code trace --json}, and before them the printed codes of the year's figure and of the term's. */
    private static final List<String> COLUMNS = List.of(
            "code",
            "term_code",
            "indicator",
            "year",
            "unit",
            "part",
            "contribution",
            "value",
            "file",
            "sha256",
            "submission",
            "sheet",
            "cell");

    /** Tells spreadsheets that the text is UTF-8. */
    private static final String BYTE_ORDER_MARK = "\ufeff";

    private final Sql sql;

    TraceList(Sql sql) {
        this.sql = sql;
    }

    /**
     * The list.
     *
     * @param figures those of the term
     * @return CSV by RFC 4180 in UTF-8 with a byte order mark, the same for the same warehouse
     */
    byte[] csv(Terms.Term term, List<KeyedFigure> figures) {
        Map<String, String> years = new HashMap<>();
        Map<String, String> terms = new HashMap<>();
        for (KeyedFigure keyed : figures) {
            if (keyed.widest()) {
                put(keyed, keyed.isTerm() ? terms : years, term);
            }
        }
        List<List<@Nullable String>> rows = sql.query(
                "indicators/trace_list",
                Map.of("first_year", term.firstYear(), "last_year", term.lastYear()),
                (row, n) -> row(row, years, terms));
        CsvSchema schema = CsvSchema.builder()
                .addColumns(COLUMNS, CsvSchema.ColumnType.STRING)
                .setUseHeader(true)
                .setLineSeparator("\r\n")
                .build();
        String text = CsvMapper.builder().build().writer(schema).writeValueAsString(rows);
        return (BYTE_ORDER_MARK + text).getBytes(StandardCharsets.UTF_8);
    }

    /** A term's figure shows the cells of one year, or sums all. */
    private static void put(KeyedFigure keyed, Map<String, String> codes, Terms.Term term) {
        int first = keyed.isTerm() && keyed.sumsTerm() ? term.firstYear() : keyed.year();
        int last = keyed.isTerm() && keyed.sumsTerm() ? term.lastYear() : keyed.year();
        for (int year = first; year <= last; year++) {
            codes.put(key(keyed.figure().indicator(), year), keyed.figure().code());
        }
    }

    private static String key(String indicator, int year) {
        return indicator + " " + year;
    }

    private static List<@Nullable String> row(ResultSet row, Map<String, String> years, Map<String, String> terms)
            throws SQLException {
        String indicator = row.getString("indicator_code");
        int year = row.getInt("year");
        List<@Nullable String> cells = new ArrayList<>();
        cells.add(years.get(key(indicator, year)));
        cells.add(terms.get(key(indicator, year)));
        cells.add(indicator);
        cells.add(Integer.toString(year));
        cells.add(text(row.getString("unit_name")));
        cells.add(row.getString("part"));
        cells.add(number(row.getBigDecimal("amount")));
        cells.add(number(row.getBigDecimal("cell_value")));
        cells.add(text(row.getString("path")));
        cells.add(row.getString("sha256"));
        cells.add(row.getString("submission_key"));
        cells.add(text(row.getString("sheet_name")));
        cells.add(row.getString("cell"));
        return cells;
    }

    private static @Nullable String number(@Nullable BigDecimal number) {
        BigDecimal plain = Figures.plain(number);
        return plain == null ? null : plain.toPlainString();
    }

    private static @Nullable String text(@Nullable String text) {
        return text == null ? null : SpreadsheetText.of(text);
    }
}
