package vn.termreview.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.Finding;
import vn.termreview.problem.ProblemCode;
import vn.termreview.workbook.CellAddresses;

/** Gathers the tables of a file into entries: one per form, period and reporting unit. */
final class EntryAssembler {
    private final ScopeResolver resolver;

    EntryAssembler(ScopeResolver resolver) {
        this.resolver = resolver;
    }

    private record Key(
            String form, @Nullable Period period, @Nullable String unit) {}

    List<FormEntry> assemble(List<Segment> segments, List<SheetLedger> outside, List<Finding> ofFile) {
        resolveScopes(segments);
        Map<Key, List<Segment>> groups = new LinkedHashMap<>();
        for (Segment segment : segments) {
            String unit = segment.unit == null ? null : TitleUnits.comparable(segment.unit);
            groups.computeIfAbsent(new Key(segment.form(), segment.period, unit), any -> new ArrayList<>())
                    .add(segment);
        }
        List<FormEntry> entries = new ArrayList<>();
        for (List<Segment> group : groups.values()) {
            TotalsCheck.check(group);
            MatrixSums.check(group);
            rejectBlank(group);
            boolean first = entries.isEmpty();
            entries.add(entry(group, first ? outside : List.of(), first ? ofFile : List.of()));
        }
        return entries;
    }

    private void resolveScopes(List<Segment> segments) {
        Map<Segment, Scope> scopes = new LinkedHashMap<>();
        Segment above = null;
        for (Segment segment : segments) {
            Scope sheet = above != null && above.sheet.equals(segment.sheet) ? scopes.get(above) : null;
            Segment continued = segment.continued;
            Scope scope = segment.own
                    .orElse(sheet)
                    .orElse(continued == null ? null : scopes.get(continued))
                    .orElse(otherTable(segment, segments));
            scopes.put(segment, scope);
            if (continued != null && isLost(continued) && scope.equals(scopes.get(continued))) {
                segment.period = continued.period;
                segment.unit = continued.unit;
                segment.reject();
                Requirements.judge(segment);
            } else {
                resolve(segment, scope);
            }
            above = segment;
        }
    }

    /** What the titles of the form's other table say: of the nearest one before, else of the first one after. */
    private static @Nullable Scope otherTable(Segment segment, List<Segment> segments) {
        Scope found = null;
        boolean passed = false;
        for (Segment other : segments) {
            passed = passed || other.equals(segment);
            if (isOtherTable(segment, other) && (found == null || !passed)) {
                found = other.own;
            }
        }
        return found;
    }

    private static boolean isOtherTable(Segment segment, Segment other) {
        return other.map.form().equals(segment.map.form())
                && !other.map.table().equals(segment.map.table())
                && !other.own.isSilent()
                && (segment.own.periods().isEmpty() || periods(segment).equals(periods(other)));
    }

    private static Set<@Nullable Period> periods(Segment segment) {
        Set<@Nullable Period> periods = new HashSet<>();
        segment.own.periods().forEach(statement -> periods.add(statement.period()));
        return periods;
    }

    /** Whether it has no period or no unit; what goes on with it need not say so again. */
    private static boolean isLost(Segment segment) {
        return segment.period == null || (segment.unit == null && ScopeResolver.isUnitNeeded(segment));
    }

    /** What a table must have depends on its period, but is told before what is wrong with that. */
    private void resolve(Segment segment, Scope scope) {
        int read = segment.findings.size();
        segment.period = resolver.period(segment, scope);
        segment.unit = resolver.unit(segment, scope);
        List<Finding> added = segment.findings.subList(read, segment.findings.size());
        List<Finding> ofScope = List.copyOf(added);
        added.clear();
        Requirements.judge(segment);
        segment.findings.addAll(ofScope);
        if (segment.period == null) {
            segment.reject();
        }
    }

    /** A matrix whose lines are printed and nothing else, as the template hands it out. */
    private static void rejectBlank(List<Segment> group) {
        boolean usable = group.stream().anyMatch(segment -> segment.matrix != null && !segment.rejected);
        if (usable && group.stream().flatMap(segment -> segment.rows.stream()).noneMatch(MatrixLines::hasAmount)) {
            Segment first = group.get(0);
            first.add(ProblemCode.TABLE_EMPTY, null, null, null, Map.of());
            group.forEach(Segment::reject);
        }
    }

    private static FormEntry entry(List<Segment> group, List<SheetLedger> outside, List<Finding> ofFile) {
        List<SheetLedger> ledgers =
                new ArrayList<>(group.stream().map(Segment::ledger).toList());
        ledgers.addAll(outside);
        List<Finding> findings = new ArrayList<>();
        List<FormRow> rows = new ArrayList<>();
        List<BareRow> bareRows = new ArrayList<>();
        List<ColumnSource> columns = new ArrayList<>();
        List<StatedRate> rates = new ArrayList<>();
        List<RowMend> mends = new ArrayList<>();
        for (Segment segment : group) {
            findings.addAll(segment.findings);
            addColumns(columns, segment);
            if (!segment.rejected) {
                addRows(rows, segment);
                bareRows.addAll(segment.bareRows);
                addRates(rates, segment);
                mends.addAll(segment.mends);
            }
        }
        Segment first = group.get(0);
        boolean rejected = group.stream().allMatch(segment -> segment.rejected);
        boolean empty = group.stream().allMatch(segment -> segment.rows.isEmpty());
        if (!rejected && empty) {
            findings.add(
                    new Finding(ProblemCode.TABLE_EMPTY, first.sheet, null, null, null, Map.of("form", first.form())));
        }
        findings.addAll(ofFile);
        return new FormEntry(
                first.form(),
                first.period,
                first.unit,
                rejected || empty,
                Ledgers.merge(ledgers),
                List.copyOf(rows),
                List.copyOf(bareRows),
                List.copyOf(columns),
                List.copyOf(rates),
                List.copyOf(mends),
                List.copyOf(findings),
                ContentHash.of(group),
                RowsBeside.torn(group),
                RowsBeside.totals(group));
    }

    private static void addRows(List<FormRow> rows, Segment segment) {
        for (DataRow row : segment.rows) {
            if (!row.quarantined()) {
                rows.add(new FormRow(
                        segment.map.table().name(), segment.sheet, row.row(), row.mappedCells(), row.values()));
            }
        }
    }

    private static void addRates(List<StatedRate> rates, Segment segment) {
        Set<Integer> quarantined = new HashSet<>();
        segment.rows.stream().filter(DataRow::quarantined).forEach(row -> quarantined.add(row.row()));
        segment.rates.stream().filter(rate -> !quarantined.contains(rate.row())).forEach(rates::add);
    }

    private static void addColumns(List<ColumnSource> columns, Segment segment) {
        segment.map.columns().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(column -> columns.add(new ColumnSource(
                        segment.map.table().name(),
                        segment.sheet,
                        segment.firstRow,
                        segment.lastRow,
                        column.getValue().name(),
                        CellAddresses.letters(column.getKey()),
                        column.getValue().path(),
                        (int) segment.rows.stream()
                                .filter(row -> row.states(column.getValue().name()))
                                .count())));
    }
}
