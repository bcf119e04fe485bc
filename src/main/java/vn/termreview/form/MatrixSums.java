package vn.termreview.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.ProblemCode;

/** Compares the lines of a matrix that are sums with the lines that they sum up, column by column. */
final class MatrixSums {
    private final MatrixLayout level;
    private final Map<Integer, Line> lines = new HashMap<>();

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
    }

    private void check(MatrixLayout.Identity identity, Line whole, List<Line> parts, String field) {
        List<String> unreadable = new ArrayList<>();
        BigDecimal sum = null;
        for (Line part : parts) {
            String amount = part.row().values().get(field);
            if (amount != null) {
                sum = new BigDecimal(amount).add(sum == null ? BigDecimal.ZERO : sum);
            } else if (part.row().unreadable().containsKey(field)) {
                unreadable.add(address(whole, part, field));
            }
        }
        String total = whole.row().values().get(field);
        if (total == null) {
            return;
        }
        if (!unreadable.isEmpty()) {
            add(ProblemCode.TOTAL_UNCHECKED, whole, field, total, null, Map.of("cells", String.join(", ", unreadable)));
        } else if (sum != null && sum.compareTo(new BigDecimal(total)) != 0) {
            add(
                    ProblemCode.E1_SUM_DIFFERS,
                    whole,
                    field,
                    total,
                    NumberTexts.plain(sum),
                    Map.of("line", Integer.toString(identity.whole()), "parts", identity.sum()));
        }
    }

    private static String address(Line whole, Line part, String field) {
        String address = part.row().addresses().getOrDefault(field, "");
        return part.segment().sheet.equals(whole.segment().sheet) ? address : part.segment().sheet + "!" + address;
    }

    private static void add(
            ProblemCode code,
            Line at,
            String field,
            String found,
            @Nullable String expected,
            Map<String, String> details) {
        at.segment().add(code, at.row().addresses().get(field), found, expected, details);
    }
}
