package vn.termreview.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.ProblemCode;
import vn.termreview.workbook.CellAddresses;
import vn.termreview.workbook.RawCell;

/** Judges what a table must have, once its period is known: some columns and cells are required up to a day only. */
final class Requirements {
    /** What is told of columns also where nothing is told of rows. */
    private static final Set<ProblemCode> OF_COLUMNS =
            EnumSet.of(ProblemCode.COLUMN_UNKNOWN, ProblemCode.MAPPING_PROPOSED, ProblemCode.MAPPING_REMEMBERED);

    private final Segment segment;
    private final @Nullable LocalDate day;

    private Requirements(Segment segment) {
        this.segment = segment;
        this.day = segment.period == null ? null : segment.period.asOf();
    }

    static void judge(Segment segment) {
        new Requirements(segment).judge();
    }

    private void judge() {
        TableMatch match = segment.match;
        Segment continued = segment.continued;
        if (match == null) {
            if (continued != null && continued.rejected) {
                segment.reject();
            }
        } else {
            List<FieldLayout> missing = new ArrayList<>(match.missing(day));
            missing.addAll(unstated(match));
            if (!missing.isEmpty() || !match.clashes().isEmpty()) {
                reject(match, missing);
            }
        }
        if (!segment.rejected) {
            segment.map.table().fields().stream()
                    .filter(field -> field.isRequiredOn(day) && !field.isAlwaysRequired())
                    .forEach(this::requireCells);
        }
    }

    /** What sections could have stated, where there is neither a column nor a section that does. */
    private List<FieldLayout> unstated(TableMatch match) {
        return match.table().fields().stream()
                .filter(field -> field.required()
                        && field.bySection()
                        && !match.columns().containsValue(field)
                        && !segment.stated.containsKey(field.name()))
                .toList();
    }

    private void reject(TableMatch match, List<FieldLayout> missing) {
        segment.findings.removeIf(finding -> !OF_COLUMNS.contains(finding.code()));
        if (!missing.isEmpty()) {
            String labels = missing.stream().map(FieldLayout::path).collect(Collectors.joining(", "));
            segment.add(ProblemCode.COLUMN_MISSING, null, null, labels, Map.of());
        }
        for (TableMatch.Clash clash : match.clashes()) {
            RawCell second = clash.second().lowest();
            segment.add(
                    ProblemCode.COLUMN_TWICE,
                    second,
                    clash.field().path(),
                    Map.of("other", clash.first().lowest().address()));
        }
        segment.totals.replaceAll(total -> new TotalRow(total.row(), Map.of(), 0, 0));
        segment.reject();
    }

    private void requireCells(FieldLayout field) {
        FieldLayout stated = columnOf(field.name()) == null ? name(field) : field;
        Integer column = stated == null ? null : columnOf(stated.name());
        if (stated == null || column == null) {
            return;
        }
        segment.rows.replaceAll(row -> row.states(stated.name()) ? row : quarantined(row, stated, column));
    }

    private @Nullable FieldLayout name(FieldLayout code) {
        return segment.map.table().fields().stream()
                .filter(field -> field.name().equals(code.byName()))
                .findFirst()
                .orElse(null);
    }

    private @Nullable Integer columnOf(String field) {
        return segment.map.columns().entrySet().stream()
                .filter(entry -> entry.getValue().name().equals(field))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }

    private DataRow quarantined(DataRow row, FieldLayout field, int column) {
        segment.add(
                ProblemCode.CELL_MISSING, CellAddresses.of(row.row(), column), null, field.expected(), field.details());
        row.addresses().values().forEach(address -> segment.classes.replace(address, CellClass.REJECTED));
        return row.inQuarantine();
    }
}
