package vn.termreview.staging;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.batch.infrastructure.item.Chunk;
import org.springframework.batch.infrastructure.item.ItemWriter;
import tools.jackson.databind.json.JsonMapper;
import vn.termreview.form.BareRow;
import vn.termreview.form.ColumnSource;
import vn.termreview.form.FileReading;
import vn.termreview.form.FormEntry;
import vn.termreview.form.FormRow;
import vn.termreview.form.Period;
import vn.termreview.form.RowMend;
import vn.termreview.form.SheetLedger;
import vn.termreview.form.StatedRate;
import vn.termreview.home.KillPoint;
import vn.termreview.problem.Finding;
import vn.termreview.sql.Sql;

/**
 * Copies what was read into staging, with its ledger and findings, in the chunk's transaction. A file is marked as staged in
 * the same transaction, so a restart reads each file exactly once.
 */
public final class StagingWriter implements ItemWriter<StagedFile> {

    private static final String UNRECOGNISED = "";
    private static final String MAIN = "main";

    private final DataSource dataSource;
    private final Sql sql;
    private final KillPoint killPoint;
    private final Map<String, CopyTarget> targets = new ConcurrentHashMap<>();
    private final JsonMapper json = JsonMapper.builder().build();

    /**
     * Stages into a database.
     *
     * @param dataSource where; its connections follow the caller's transaction
     * @param sql the same database
     * @param killPoint told of {@code copy}, in the middle of a chunk
     */
    public StagingWriter(DataSource dataSource, Sql sql, KillPoint killPoint) {
        this.dataSource = dataSource;
        this.sql = sql;
        this.killPoint = killPoint;
    }

    @Override
    public void write(Chunk<? extends StagedFile> chunk) {
        Map<String, CopyText> rows = new HashMap<>();
        for (StagedFile staged : chunk) {
            requireBalance(staged);
            stage(staged, rows);
        }
        rows.forEach((target, text) -> target(target).copy(dataSource, text));
        killPoint.reached("copy");
        for (StagedFile staged : chunk) {
            sql.update(
                    "staging/staged",
                    Map.of(
                            "run_id",
                            staged.file().run(),
                            "file_no",
                            staged.file().fileNo()));
        }
    }

    private void stage(StagedFile staged, Map<String, CopyText> rows) {
        FileReading reading = staged.reading();
        if (reading.entries().isEmpty()) {
            FormEntry nothing = new FormEntry(
                    UNRECOGNISED,
                    null,
                    null,
                    true,
                    reading.outside(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    reading.findings(),
                    UNRECOGNISED,
                    List.of(),
                    List.of());
            stage(staged.file(), 1, nothing, rows);
            return;
        }
        int entryNo = 0;
        for (FormEntry entry : reading.entries()) {
            stage(staged.file(), ++entryNo, entry, rows);
        }
    }

    private void stage(UnreadFile file, int entryNo, FormEntry entry, Map<String, CopyText> rows) {
        long key = submission(file, entryNo, entry);
        int sheetNo = 0;
        for (SheetLedger sheet : entry.sheets()) {
            ledger(key, ++sheetNo, sheet, text(rows, "sheets"));
        }
        for (ColumnSource column : entry.columns()) {
            CopyText text =
                    text(rows, "columns").field(key).field(column.table()).field(column.sheet());
            text.field(column.firstRow())
                    .field(column.lastRow())
                    .field(column.field())
                    .field(column.column())
                    .field(column.label())
                    .field(column.valueCount())
                    .end();
        }
        for (BareRow bare : entry.bareRows()) {
            CopyText text =
                    text(rows, "bare_rows").field(key).field(bare.sheet()).field(bare.row());
            text.field(bare.column()).field(bare.text()).end();
        }
        for (Finding finding : entry.findings()) {
            finding(key, file.run(), finding, text(rows, "findings"));
        }
        if (!entry.rejected()) {
            entry.rates().forEach(rate -> rate(key, rate, text(rows, "rates")));
            entry.mends().forEach(mend -> mend(key, mend, text(rows, "mends")));
            for (FormRow row : entry.rows()) {
                String table = row.table().equals(MAIN) ? entry.form() : entry.form() + "_" + row.table();
                row(key, table, row, text(rows, table));
            }
        }
    }

    private long submission(UnreadFile file, int entryNo, FormEntry entry) {
        Period period = entry.period();
        Map<String, @Nullable Object> values = new HashMap<>();
        values.put("run_id", file.run());
        values.put("file_no", file.fileNo());
        values.put("entry_no", entryNo);
        values.put("form_code", entry.form().equals(UNRECOGNISED) ? null : entry.form());
        values.put("period_kind", period == null ? null : period.kind().name());
        values.put("period_code", period == null ? null : period.code());
        values.put("first_year", period == null ? null : period.firstYear());
        values.put("last_year", period == null ? null : period.lastYear());
        values.put("stated_unit", entry.statedUnit());
        values.put("content_hash", entry.contentHash());
        values.put("status", entry.rejected() || entry.rows().isEmpty() ? "rejected" : "staged");
        return sql.one("staging/submission", values, (row, n) -> row.getLong("submission_key"))
                .orElseThrow();
    }

    private static void ledger(long key, int sheetNo, SheetLedger sheet, CopyText text) {
        var rows = sheet.rows();
        var cells = sheet.cells();
        text.field(key).field(sheetNo).field(sheet.sheet());
        List<Integer> counts = new ArrayList<>(
                List.of(rows.loaded(), rows.quarantined(), rows.total(), rows.section(), rows.blank(), rows.ignored()));
        counts.addAll(List.of(
                cells.nonempty(), cells.loaded(), cells.heading(), cells.title(), cells.control(), cells.ignored()));
        counts.add(cells.rejected());
        counts.forEach(text::field);
        text.end();
    }

    private void finding(long key, long run, Finding finding, CopyText text) {
        text.field(key)
                .field("read")
                .field(finding.code().severity().word())
                .field(finding.code().name());
        text.field(finding.sheet()).field(finding.cell()).field(finding.found()).field(finding.expected());
        text.field(json.writeValueAsString(finding.details())).field(run).end();
    }

    private static void rate(long key, StatedRate rate, CopyText text) {
        text.field(key)
                .field(rate.table())
                .field(rate.sheet())
                .field(rate.row())
                .field(rate.cell());
        text.field(rate.field()).field(rate.shown()).field(rate.percentage().toPlainString());
        text.field(rate.places()).field(rate.part()).field(rate.whole());
        text.field(rate.without()).field(rate.or()).end();
    }

    private void mend(long key, RowMend mend, CopyText text) {
        text.field(key).field(mend.sheet()).field(mend.row()).field(mend.code().name());
        text.field(json.writeValueAsString(mend.details())).end();
    }

    private void row(long key, String table, FormRow row, CopyText text) {
        for (String column : target(table).columns()) {
            switch (column) {
                case "submission_key" -> text.field(key);
                case "sheet_name" -> text.field(row.sheet());
                case "row_no" -> text.field(row.row());
                case "mapped_cells" -> text.field(row.mappedCells());
                default -> text.field(row.values().get(column));
            }
        }
        text.end();
    }

    private CopyTarget target(String name) {
        return targets.computeIfAbsent(name, CopyTarget::named);
    }

    private static CopyText text(Map<String, CopyText> rows, String target) {
        return rows.computeIfAbsent(target, name -> new CopyText());
    }

    private static void requireBalance(StagedFile staged) {
        long booked = 0;
        for (FormEntry entry : staged.reading().entries()) {
            booked += cells(entry.sheets());
        }
        booked += cells(staged.reading().outside());
        if (booked != staged.reading().nonEmptyCells()) {
            throw new BooksDoNotBalance(staged.file().path(), staged.reading().nonEmptyCells(), booked);
        }
    }

    private static long cells(List<SheetLedger> sheets) {
        return sheets.stream().mapToLong(sheet -> sheet.cells().nonempty()).sum();
    }
}
