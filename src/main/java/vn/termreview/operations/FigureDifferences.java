package vn.termreview.operations;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.termreview.cli.FigureDifference;
import vn.termreview.cli.FigureDifference.Side;
import vn.termreview.cli.FigureRow;

/** Lists the figures and verdicts in which two states of the warehouse differ. */
final class FigureDifferences {

    private FigureDifferences() {}

    /** In the order of {@code figures}, term by term; what only the old state has stands at the term's end. */
    static List<FigureDifference> of(CountedState older, CountedState newer) {
        List<FigureDifference> differences = new ArrayList<>();
        newer.figures().forEach((term, figures) -> {
            Map<String, Deque<FigureRow>> before = new HashMap<>();
            List<FigureRow> all = older.figures().getOrDefault(term, List.of());
            all.forEach(figure -> before.computeIfAbsent(key(figure), any -> new ArrayDeque<>())
                    .add(figure));
            for (FigureRow figure : figures) {
                Deque<FigureRow> partners = before.getOrDefault(key(figure), new ArrayDeque<>());
                add(differences, term, partners.poll(), figure);
            }
            all.stream()
                    .filter(figure ->
                            before.getOrDefault(key(figure), new ArrayDeque<>()).contains(figure))
                    .forEach(figure -> add(differences, term, figure, null));
        });
        return differences;
    }

    private static String key(FigureRow figure) {
        return figure.scope() + " " + figure.indicator() + " " + figure.year() + " " + figure.unitCode();
    }

    private static void add(
            List<FigureDifference> differences, String term, @Nullable FigureRow before, @Nullable FigureRow after) {
        Side older = before == null ? null : Side.of(before);
        Side newer = after == null ? null : Side.of(after);
        FigureRow named = after == null ? before : after;
        boolean same = older == null ? !isStated(newer) : newer == null ? !isStated(older) : older.equals(newer);
        if (named != null && !same) {
            differences.add(new FigureDifference(
                    named.code(),
                    named.indicator(),
                    term,
                    named.year(),
                    named.scope(),
                    named.unit(),
                    named.unitCode(),
                    named.indicatorName(),
                    older,
                    newer));
        }
    }

    /** A unit that is only there in one state has rows that say nothing. */
    private static boolean isStated(@Nullable Side side) {
        return side != null && (side.value() != null || side.text() != null);
    }
}
