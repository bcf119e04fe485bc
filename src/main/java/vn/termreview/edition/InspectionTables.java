package vn.termreview.edition;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.Block.RowStyle;
import vn.termreview.edition.Block.YearRow;
import vn.termreview.edition.Block.YearTable;
import vn.termreview.edition.Records.Inspection;
import vn.termreview.edition.ReviewData.Figure;

/** Inspection, supervision and discipline over the years, of the whole committee and branch by branch. */
final class InspectionTables {
    private final Workshop workshop;
    private final List<Inspection> rows;

    InspectionTables(Workshop workshop) {
        this.workshop = workshop;
        this.rows = workshop.facts().data().records().inspections();
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    /** The sum over the branches of a year, or null when a branch or its number is missing. */
    @Nullable
    Integer sum(int year, Function<Inspection, @Nullable Integer> number) {
        List<Inspection> ofYear =
                rows.stream().filter(row -> row.year() == year).toList();
        if (ofYear.isEmpty() || workshop.facts().isMissing("P3", year, null)) {
            return null;
        }
        int sum = 0;
        for (Inspection row : ofYear) {
            Integer value = number.apply(row);
            if (value == null) {
                return null;
            }
            sum += value;
        }
        return sum;
    }

    YearTable committee(String caption) {
        List<YearRow> lines = new ArrayList<>();
        group(lines, "row.group.inspection");
        lines.add(sums("row.inspections", RowStyle.PLAIN, Inspection::inspections));
        lines.add(sums("row.supervisions", RowStyle.PLAIN, Inspection::supervisions));
        figures(lines, "row.inspectedBranches", "INSP_BRANCH_CNT");
        figures(lines, "row.supervisedRate", "SUPV_ORG_RATE");
        figures(lines, "row.supervisedMemberRate", "SUPV_MEM_RATE");
        group(lines, "row.group.violations");
        parts(lines, "VIOL_CNT", Inspection::violatingOrganisations, Inspection::violatingMembers);
        group(lines, "row.group.denunciations");
        parts(lines, "DENOUNCE_CNT", Inspection::denouncedOrganisations, Inspection::denouncedMembers);
        group(lines, "row.group.discipline");
        parts(lines, "DISC_CNT", Inspection::disciplinedOrganisations, Inspection::disciplinedMembers);
        return table(caption, "head.content", lines);
    }

    YearTable branches(String caption) {
        TreeMap<String, String> names = new TreeMap<>();
        rows.forEach(row -> names.put(row.branchCode(), row.branchName()));
        List<YearRow> lines = new ArrayList<>();
        names.forEach((code, name) -> lines.add(new YearRow(name, RowStyle.PLAIN, cells(year -> held(code, year)))));
        lines.add(new YearRow(
                workshop.messages().text("row.sum"),
                RowStyle.TOTAL,
                cells(year -> number(sum(year, InspectionTables::held)))));
        return table(caption, "head.branch", lines);
    }

    private String held(String code, int year) {
        Optional<Inspection> row = rows.stream()
                .filter(r -> r.year() == year && r.branchCode().equals(code))
                .findFirst();
        boolean absent = row.isEmpty()
                && rows.stream().anyMatch(r -> r.year() == year)
                && workshop.facts().row(year, code).isEmpty()
                && !workshop.facts().rows(year).isEmpty();
        return absent ? Words.ABSENT : number(row.map(InspectionTables::held).orElse(null));
    }

    private static @Nullable Integer held(Inspection row) {
        Integer inspections = row.inspections();
        Integer supervisions = row.supervisions();
        return inspections == null || supervisions == null ? null : Integer.valueOf(inspections + supervisions);
    }

    private void parts(
            List<YearRow> lines,
            String total,
            Function<Inspection, @Nullable Integer> organisations,
            Function<Inspection, @Nullable Integer> members) {
        lines.add(sums("row.organisations", RowStyle.PART, organisations));
        lines.add(sums("row.partyMembers", RowStyle.PART, members));
        figures(lines, "row.together", total);
    }

    private void group(List<YearRow> lines, String key) {
        lines.add(new YearRow(workshop.messages().text(key), RowStyle.GROUP, cells(year -> "")));
    }

    private YearRow sums(String key, RowStyle style, Function<Inspection, @Nullable Integer> number) {
        return new YearRow(workshop.messages().text(key), style, cells(year -> number(sum(year, number))));
    }

    private void figures(List<YearRow> lines, String key, String code) {
        workshop.facts()
                .entry(code)
                .ifPresent(entry -> lines.add(
                        new YearRow(workshop.messages().text(key), RowStyle.PLAIN, cells(year -> workshop.facts()
                                .figure(code, year)
                                .map(Figure::value)
                                .map((BigDecimal value) -> entry.measure() == Measure.PERCENT
                                        ? workshop.numbers().hundredths(value)
                                        : workshop.numbers().count(value))
                                .orElse(Words.MISSING)))));
    }

    private String number(@Nullable Integer value) {
        return value == null ? Words.MISSING : workshop.numbers().count(value);
    }

    private List<String> cells(IntFunction<String> cell) {
        return workshop.facts().years().stream().map(year -> cell.apply(year)).toList();
    }

    private YearTable table(String caption, String head, List<YearRow> lines) {
        List<Integer> years = workshop.facts().years();
        return new YearTable(
                caption,
                workshop.messages().text(head),
                years,
                workshop.years().heads(YearKind.CALENDAR_YEAR, years),
                cells(year -> ""),
                lines);
    }
}
