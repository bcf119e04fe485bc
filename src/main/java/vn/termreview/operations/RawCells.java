package vn.termreview.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.termreview.cli.TraceRow;
import vn.termreview.sql.Sql;
import vn.termreview.workbook.CellText;

/** Reads the raw text of traced cells from the archived files themselves: the last step of the way back. */
final class RawCells {

    private final Sql sql;
    private final Map<Long, CellText> opened = new HashMap<>();

    RawCells(Sql sql) {
        this.sql = sql;
    }

    /** The same rows, each with its cell's raw text. */
    List<TraceRow> filled(List<TraceRow> rows) {
        Map<Long, Map<String, Set<String>>> wanted = new LinkedHashMap<>();
        for (TraceRow row : rows) {
            wanted.computeIfAbsent(row.submission(), key -> new HashMap<>())
                    .computeIfAbsent(row.sheet(), key -> new TreeSet<>())
                    .add(row.cell());
        }
        Map<String, String> raw = new HashMap<>();
        wanted.forEach((submission, sheets) -> {
            CellText workbook = opened.computeIfAbsent(submission, key -> CellText.of(content(key)));
            sheets.forEach((sheet, cells) ->
                    workbook.at(sheet, cells).forEach((cell, text) -> raw.put(key(submission, sheet, cell), text)));
        });
        List<TraceRow> filled = new ArrayList<>();
        for (TraceRow row : rows) {
            filled.add(new TraceRow(
                    row.file(),
                    row.sha256(),
                    row.submission(),
                    row.sheet(),
                    row.cell(),
                    raw.get(key(row.submission(), row.sheet(), row.cell())),
                    row.value(),
                    row.unit(),
                    row.part(),
                    row.contribution()));
        }
        return filled;
    }

    private byte[] content(long submission) {
        return sql.one("submission/file_of", Map.of("submission_key", submission), (row, n) -> row.getBytes("content"))
                .orElseThrow();
    }

    private static String key(long submission, String sheet, String cell) {
        return submission + "/" + cell + "/" + sheet;
    }
}
