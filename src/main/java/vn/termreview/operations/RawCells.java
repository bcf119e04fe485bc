package vn.termreview.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.termreview.cli.TraceRow;
import vn.termreview.problem.Language;
import vn.termreview.problem.Messages;
import vn.termreview.problem.ProblemCode;
import vn.termreview.sql.Sql;
import vn.termreview.workbook.CellText;
import vn.termreview.workbook.WorkbookRefusedException;

/** Reads the raw text of traced cells from the archived files themselves: the last step of the way back. */
final class RawCells {

    private final Sql sql;
    private final String locked;
    private final Map<Long, Optional<CellText>> opened = new HashMap<>();

    /**
     * @param language in which is said that a file cannot be opened
     */
    RawCells(Sql sql, Language language) {
        this.sql = sql;
        this.locked = Messages.of(language).text("trace.locked", Map.of());
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
            CellText workbook = opened.computeIfAbsent(submission, this::open).orElse(null);
            sheets.forEach((sheet, cells) -> {
                if (workbook == null) {
                    cells.forEach(cell -> raw.put(key(submission, sheet, cell), locked));
                } else {
                    workbook.at(sheet, cells).forEach((cell, text) -> raw.put(key(submission, sheet, cell), text));
                }
            });
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

    /** Nothing where its password is needed, which nobody kept. */
    private Optional<CellText> open(long submission) {
        try {
            return Optional.of(CellText.of(content(submission)));
        } catch (WorkbookRefusedException e) {
            if (e.finding().code() == ProblemCode.FILE_ENCRYPTED) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private byte[] content(long submission) {
        return sql.one("submission/file_of", Map.of("submission_key", submission), (row, n) -> row.getBytes("content"))
                .orElseThrow();
    }

    private static String key(long submission, String sheet, String cell) {
        return submission + "/" + cell + "/" + sheet;
    }
}
