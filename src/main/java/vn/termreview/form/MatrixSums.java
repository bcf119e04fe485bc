package vn.termreview.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.ProblemCode;

/** Compares the lines of a matrix that are sums with the lines that they sum up, column by column. */
final class MatrixSums {
    /** Columns of all schools, and what the columns of a kind of schools begin with instead. */
    private static final List<String> ALL_SCHOOLS =
            List.of("total_count", "female_count", "ethnic_minority_count", "ethnic_minority_female_count");

    private static final List<String> KINDS = List.of("public_", "people_founded_", "private_");

    private final MatrixLayout level;
    private final Map<Integer, Line> lines = new HashMap<>();
    private final List<SumCheck> sums = new ArrayList<>();
    private final List<Consumer<Mender>> failing = new ArrayList<>();

    private record Line(Segment segment, DataRow row) {}

    private MatrixSums(MatrixLayout level, List<Segment> group) {
        this.level = level;
        for (Segment segment : group) {
            for (DataRow row : level.equals(segment.matrix) ? segment.rows : List.<DataRow>of()) {
                String number = row.values().get("line_no");
                if (number != null && !row.quarantined()) {
                    lines.putIfAbsent(Integer.valueOf(number), new Line(segment, row));
                }
            }
        }
    }

    /** Checks what one school says, wherever in the workbook its lines stand. */
    static void check(List<Segment> group) {
        group.stream()
                .filter(segment -> !segment.rejected)
                .map(segment -> segment.matrix)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(level -> new MatrixSums(level, group).check());
    }

    private void check() {
        for (MatrixLayout.Identity identity : level.sums()) {
            Line whole = lines.get(identity.whole());
            List<Line> parts = identity.parts().stream()
                    .map(lines::get)
                    .filter(Objects::nonNull)
                    .toList();
            if (whole != null && parts.size() == identity.parts().size()) {
                whole.row().addresses().keySet().stream()
                        .filter(field -> !MatrixLines.NO_AMOUNTS.contains(field))
                        .sorted()
                        .forEach(field -> check(identity, whole, parts, field));
            }
        }
        if (!failing.isEmpty()) {
            lines.values().forEach(line -> addAcross(line.row()));
            Mender mender = new Mender(sums);
            failing.forEach(report -> report.accept(mender));
        }
    }

    /** Kinds of schools come to all of them: that is not asked about, but tells which of two cells is wrong. */
    private void addAcross(DataRow line) {
        for (String field : ALL_SCHOOLS) {
            String rest = field.equals("total_count") ? "count" : field;
            List<SumCell> kinds = KINDS.stream()
                    .map(kind -> SumCell.of(line, kind + rest))
                    .filter(cell -> cell.value() != null)
                    .toList();
            boolean readable =
                    KINDS.stream().noneMatch(kind -> line.unreadable().containsKey(kind + rest));
            if (line.values().containsKey(field) && !kinds.isEmpty() && readable) {
                sums.add(new SumCheck(SumCell.of(line, field), kinds, List.of(), List.of()));
            }
        }
    }

    private void check(MatrixLayout.Identity identity, Line whole, List<Line> parts, String field) {
        List<String> unreadable = parts.stream()
                .filter(part -> part.row().unreadable().containsKey(field))
                .map(part -> address(whole, part, field))
                .toList();
        String total = whole.row().values().get(field);
        if (total == null) {
            return;
        }
        if (!unreadable.isEmpty()) {
            Map<String, String> cells = Map.of("cells", String.join(", ", unreadable));
            failing.add(any -> add(ProblemCode.TOTAL_UNCHECKED, whole, field, total, null, cells));
        } else if (parts.stream().anyMatch(part -> part.row().values().containsKey(field))) {
            SumCheck check = new SumCheck(
                    SumCell.of(whole.row(), field),
                    parts.stream().map(part -> SumCell.of(part.row(), field)).toList(),
                    List.of(),
                    List.of());
            sums.add(check);
            if (check.gap().signum() != 0) {
                failing.add(mender -> differs(identity, whole, field, check, mender));
            }
        }
    }

    private static void differs(
            MatrixLayout.Identity identity, Line whole, String field, SumCheck check, Mender mender) {
        Map<String, String> details = new HashMap<>();
        mender.mend(check).ifPresent(mend -> details.putAll(mend.details(whole.segment().sheet)));
        details.put("line", Integer.toString(identity.whole()));
        details.put("parts", identity.sum());
        add(
                ProblemCode.E1_SUM_DIFFERS,
                whole,
                field,
                whole.row().values().get(field),
                NumberTexts.plain(check.gap().add(check.whole().number())),
                details);
    }

    private static String address(Line whole, Line part, String field) {
        String address = part.row().addresses().getOrDefault(field, "");
        return part.segment().sheet.equals(whole.segment().sheet) ? address : part.segment().sheet + "!" + address;
    }

    private static void add(
            ProblemCode code,
            Line at,
            String field,
            @Nullable String found,
            @Nullable String expected,
            Map<String, String> details) {
        at.segment().add(code, at.row().addresses().get(field), found, expected, details);
    }
}
