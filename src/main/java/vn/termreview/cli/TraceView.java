package vn.termreview.cli;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.termreview.problem.Messages;

/** The cells of a figure, for people, with the sum of each part. */
final class TraceView {

    private final Messages texts;
    private final Numbers numbers;

    TraceView(Call call) {
        this.texts = call.texts();
        this.numbers = call.numbers();
    }

    String text(List<TraceRow> rows) {
        if (rows.isEmpty()) {
            return texts.text("trace.none") + "\n";
        }
        Table table = new Table(List.of(texts.raw("trace.columns").split("\\|", -1)));
        Map<Part, BigDecimal> sums = new EnumMap<>(Part.class);
        for (TraceRow row : rows) {
            sums.merge(row.part(), row.contribution(), BigDecimal::add);
            table.row(List.of(
                    row.file(),
                    Long.toString(row.submission()),
                    row.sheet(),
                    row.cell(),
                    row.raw() == null ? "" : row.raw(),
                    row.unit(),
                    texts.text("part." + row.part().word()),
                    numbers.plain(row.contribution())));
        }
        StringBuilder text = new StringBuilder(table.toString());
        sums.forEach((part, sum) -> text.append(
                        texts.text("trace.sum", "part", texts.text("part." + part.word()), "sum", numbers.plain(sum)))
                .append('\n'));
        return text.toString();
    }
}
