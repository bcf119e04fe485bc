package vn.termreview.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.Finding;
import vn.termreview.problem.ProblemCode;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawRow;

/** One table on one sheet, from its title to its signatures; filled while it is read, and known to this package only. */
final class Segment {
    final String sheet;
    final TableMap map;
    final Map<String, CellClass> classes = new LinkedHashMap<>();
    final List<DataRow> rows = new ArrayList<>();
    final List<TotalRow> totals = new ArrayList<>();
    /** How many data rows stand before each section or total row, in order: where blocks begin. */
    final List<Integer> blockStarts = new ArrayList<>();

    /** Percentages beside counts, of rows that are loaded and of totals. */
    final List<StatedRate> rates = new ArrayList<>();

    /** What would mend rows whose cells do not come to each other. */
    final List<RowMend> mends = new ArrayList<>();

    final List<BareRow> bareRows = new ArrayList<>();
    final List<Finding> findings = new ArrayList<>();
    final ShownValues shown = new ShownValues();
    /** What the table's own titles say. */
    Scope own = Scope.SILENT;

    /** The table that this one continues, or null. */
    @Nullable
    Segment continued;

    /** The level whose lines it holds, where it is a coded matrix. */
    @Nullable
    MatrixLayout matrix;

    /** What section rows have stated so far: field → value. */
    final Map<String, String> stated = new LinkedHashMap<>();

    @Nullable
    Period period;

    @Nullable
    String unit;

    boolean rejected;
    boolean signed;
    int firstRow;
    int lastRow;
    int sections;
    int blanks;
    int ignored;

    /** How its own header fits, or null where it goes on without one. */
    final @Nullable TableMatch match;

    Segment(String sheet, TableMap map, @Nullable TableMatch match) {
        this.sheet = sheet;
        this.map = map;
        this.match = match;
    }

    boolean isUnusable() {
        return match != null && match.isUnusable();
    }

    String form() {
        return map.form().code();
    }

    void put(RawCell cell, CellClass of) {
        classes.put(cell.address(), of);
    }

    void putAll(RawRow row, CellClass of) {
        row.cells().forEach(cell -> put(cell, of));
    }

    void add(ProblemCode code, @Nullable RawCell cell, @Nullable String expected, Map<String, String> details) {
        add(code, cell == null ? null : cell.address(), cell == null ? null : cell.shown(), expected, details);
    }

    void add(
            ProblemCode code,
            @Nullable String cell,
            @Nullable String found,
            @Nullable String expected,
            Map<String, String> details) {
        Map<String, String> all = new LinkedHashMap<>(details);
        all.put("form", form());
        findings.add(new Finding(code, sheet, cell, found, expected, all));
    }

    /** Nothing of this table can be taken: what was loaded is rejected instead. */
    void reject() {
        rejected = true;
        classes.replaceAll((address, of) -> of == CellClass.LOADED ? CellClass.REJECTED : of);
    }

    SheetLedger ledger() {
        int quarantined =
                (int) rows.stream().filter(row -> rejected || row.quarantined()).count();
        RowCounts counts =
                new RowCounts(rows.size() - quarantined, quarantined, totals.size(), sections, blanks, ignored);
        return new SheetLedger(sheet, counts, Ledgers.count(classes.values()));
    }
}
