package vn.termreview.form;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds the one cell whose correction would make a failing sum hold. It knows all sums of a table, along its rows and down
 * its columns: a cell is suspected the more, the more failing sums it would mend, and not at all where it would spoil one
 * that holds. Where two corrections are equally likely there is none.
 */
final class Mender {
    private static final BigDecimal LARGEST = BigDecimal.valueOf(999_999_999);

    private final List<Judged> checks = new ArrayList<>();
    private final Map<SumCell, List<Change>> byCell = new HashMap<>();

    /** A sum with its gap. */
    record Judged(SumCheck check, BigDecimal gap) {
        boolean fails() {
            return gap.signum() != 0;
        }
    }

    /** What has to be added to a cell for one of its sums to hold. */
    private record Change(Judged sum, BigDecimal by) {}

    /** A cell that a failing sum suspects. */
    private record Suspect(SumCell cell, BigDecimal value, int mended, Slip slip) {}

    /**
     * @param all the sums that can be told, whether they hold or not
     */
    Mender(List<SumCheck> all) {
        for (SumCheck check : all) {
            Judged sum = new Judged(check, check.gap());
            checks.add(sum);
            add(check.whole(), sum, sum.gap());
            check.plus().forEach(cell -> add(cell, sum, sum.gap().negate()));
            check.minus().forEach(cell -> add(cell, sum, sum.gap()));
        }
    }

    private void add(SumCell cell, Judged sum, BigDecimal by) {
        byCell.computeIfAbsent(cell, any -> new ArrayList<>()).add(new Change(sum, by));
    }

    /**
     * The correction that would mend a sum.
     *
     * @param failing one of the sums
     * @return empty where it holds, and where no correction is better founded than all others
     */
    Optional<Mend> mend(SumCheck failing) {
        Judged sum = new Judged(failing, failing.gap());
        if (!sum.fails()) {
            return Optional.empty();
        }
        List<Suspect> suspects = new ArrayList<>();
        int vouched = suspect(failing.whole(), sum.gap(), suspects);
        for (SumCell cell : failing.plus()) {
            vouched += suspect(cell, sum.gap().negate(), suspects);
        }
        for (SumCell cell : failing.minus()) {
            vouched += suspect(cell, sum.gap(), suspects);
        }
        int others = failing.plus().size() + failing.minus().size();
        return best(sum, suspects, suspects.size() == 1 && vouched == others);
    }

    /** Adds a cell that may be wrong; 1 where another sum vouches for it instead, else 0. */
    private int suspect(SumCell cell, BigDecimal by, List<Suspect> suspects) {
        int mended = 0;
        for (Change change : byCell.getOrDefault(cell, List.of())) {
            if (!change.sum().fails()) {
                return 1;
            }
            mended += change.by().compareTo(by) == 0 ? 1 : 0;
        }
        BigDecimal value = cell.number().add(by);
        if (value.signum() >= 0 && value.compareTo(LARGEST) <= 0) {
            suspects.add(new Suspect(cell, value, mended, Slip.of(cell.value(), value)));
        }
        return 0;
    }

    private Optional<Mend> best(Judged sum, List<Suspect> suspects, boolean last) {
        int most = suspects.stream().mapToInt(Suspect::mended).max().orElse(0);
        List<Suspect> first =
                suspects.stream().filter(suspect -> suspect.mended() == most).toList();
        if (most > 1 && first.size() == 1) {
            return Optional.of(
                    new Mend(Mend.Kind.SURE, first.get(0).cell(), first.get(0).value()));
        }
        List<Weighed> weighed = new ArrayList<>();
        if (most < 2) {
            weighed.addAll(new OmittedRows(checks, sum).find());
        }
        if (last && weighed.stream().noneMatch(Weighed::isStrong)) {
            return Optional.of(
                    new Mend(Mend.Kind.ONLY, first.get(0).cell(), first.get(0).value()));
        }
        for (Suspect suspect : first) {
            if (suspect.slip() != Slip.NONE) {
                weighed.add(new Weighed(
                        Mend.typing(suspect.cell(), suspect.value(), suspect.slip()),
                        suspect.slip().weight()));
            }
        }
        return heaviest(weighed);
    }

    private static Optional<Mend> heaviest(List<Weighed> weighed) {
        int heaviest = weighed.stream().mapToInt(Weighed::weight).max().orElse(0);
        List<Weighed> first =
                weighed.stream().filter(each -> each.weight() == heaviest).toList();
        return first.size() == 1 ? Optional.of(first.get(0).mend()) : Optional.empty();
    }

    /**
     * A correction and how well it is founded.
     *
     * @param weight as {@link Slip#weight}; more where a whole row explains several columns
     */
    record Weighed(Mend mend, int weight) {
        static final int STRONG = 4;

        boolean isStrong() {
            return weight >= STRONG;
        }
    }
}
