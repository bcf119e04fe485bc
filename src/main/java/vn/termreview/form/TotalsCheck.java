package vn.termreview.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.termreview.problem.ProblemCode;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawType;

/** Compares a sender's totals with the sums of their columns; a total may close the table, head it, or close a block. */
final class TotalsCheck {
    private final Segment segment;
    private final List<DataRow> wholeTable;

    /**
     * @param wholeTable the data rows of all segments that the table continues over, in order
     */
    TotalsCheck(Segment segment, List<DataRow> wholeTable) {
        this.segment = segment;
        this.wholeTable = wholeTable;
    }

    void check() {
        for (TotalRow total : segment.totals) {
            List<DataRow> best = wholeTable;
            long fewest = Long.MAX_VALUE;
            for (List<DataRow> block : blocks(total)) {
                long different = total.values().entrySet().stream()
                        .filter(entry -> isDifferent(entry.getKey(), entry.getValue(), block))
                        .count();
                if (different < fewest) {
                    best = block;
                    fewest = different;
                }
            }
            report(total, best);
        }
    }

    private List<List<DataRow>> blocks(TotalRow total) {
        int end = segment.blockStarts.stream()
                .filter(start -> start > total.dataBefore())
                .findFirst()
                .orElse(segment.rows.size());
        List<List<DataRow>> blocks = new ArrayList<>();
        blocks.add(wholeTable);
        blocks.add(segment.rows);
        blocks.add(segment.rows.subList(0, total.dataBefore()));
        blocks.add(segment.rows.subList(total.blockStart(), total.dataBefore()));
        blocks.add(segment.rows.subList(total.dataBefore(), end));
        blocks.removeIf(List::isEmpty);
        return blocks;
    }

    private static boolean isDifferent(String field, RawCell cell, List<DataRow> block) {
        return block.stream().noneMatch(row -> row.unreadable().containsKey(field))
                && !number(cell).equals(Optional.of(sum(field, block)));
    }

    private void report(TotalRow total, List<DataRow> block) {
        total.values().forEach((field, cell) -> {
            List<String> unreadable = block.stream()
                    .filter(row -> row.unreadable().containsKey(field))
                    .map(row -> row.addresses().getOrDefault(field, ""))
                    .toList();
            if (!unreadable.isEmpty()) {
                segment.add(ProblemCode.TOTAL_UNCHECKED, cell, null, Map.of("cells", String.join(", ", unreadable)));
            } else if (number(cell).isEmpty()) {
                segment.add(ProblemCode.TOTAL_UNCHECKED, cell, null, Map.of("cells", cell.address()));
            } else if (isDifferent(field, cell, block)) {
                segment.add(ProblemCode.TOTAL_DIFFERS, cell, sum(field, block).toPlainString(), Map.of());
            }
        });
    }

    private static BigDecimal sum(String field, List<DataRow> block) {
        return block.stream()
                .map(row -> new BigDecimal(row.values().getOrDefault(field, "0")))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Optional<BigDecimal> number(RawCell cell) {
        if (cell.number() != null) {
            return NumberTexts.whole(cell.number());
        }
        String clean = Labels.clean(cell.text());
        if (cell.type() != RawType.TEXT) {
            return Optional.empty();
        }
        return NumberTexts.isDash(clean) ? Optional.of(BigDecimal.ZERO) : NumberTexts.whole(clean);
    }
}
