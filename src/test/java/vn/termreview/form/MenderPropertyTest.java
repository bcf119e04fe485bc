package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Correct tables of which one cell is spoiled as a typist would spoil it. */
class MenderPropertyTest {
    private static final int TABLES = Boolean.getBoolean("termreview.whole") ? 20_000 : 1_000;

    @ParameterizedTest
    @ValueSource(longs = {7, 2015, 20190930})
    void one_spoiled_cell_is_named_where_sums_go_both_ways_and_never_another_one(long seed) {
        Random random = new Random(seed);
        int named = 0;
        for (int i = 0; i < TABLES; i++) {
            Spoiled spoiled = spoiled(random);
            Optional<Mend> mend = SumTable.bothWays(spoiled.rows())
                    .mender()
                    .mend(SumTable.bothWays(spoiled.rows()).column(spoiled.column()));
            boolean right = mend.isPresent() && spoiled.isMendedBy(mend.get());
            assertThat(mend.isEmpty() || right)
                    .as("seed %d, table %d: %s names %s", seed, i, spoiled, mend)
                    .isTrue();
            named += right ? 1 : 0;
        }

        assertThat(named).as("named of %d, seed %d", TABLES, seed).isGreaterThanOrEqualTo(TABLES * 95 / 100);
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 2015, 20190930})
    void one_spoiled_cell_is_seldom_mistaken_where_sums_go_down_only(long seed) {
        Random random = new Random(seed);
        int named = 0;
        int right = 0;
        for (int i = 0; i < TABLES; i++) {
            Spoiled spoiled = spoiled(random);
            SumTable table = SumTable.down(spoiled.rows());
            Optional<Mend> mend = table.mender().mend(table.column(spoiled.column()));
            named += mend.isPresent() ? 1 : 0;
            right += mend.isPresent() && spoiled.isMendedBy(mend.get()) ? 1 : 0;
            assertThat(mend.map(Mend::kind))
                    .as("seed %d, table %d: nothing is sure in one direction", seed, i)
                    .isNotIn(Optional.of(Mend.Kind.SURE), Optional.of(Mend.Kind.ONLY));
        }

        assertThat(named).as("named, seed %d", seed).isGreaterThan(TABLES / 4);
        assertThat(right).as("right of %d, seed %d", named, seed).isGreaterThan(named * 8 / 10);
    }

    /** A table with one wrong cell; rows and columns from 0. */
    private record Spoiled(List<List<@Nullable Integer>> rows, int row, int column, int meant) {
        boolean isMendedBy(Mend mend) {
            return mend.cell().row() == row + 1
                    && mend.cell().field().equals("column" + column)
                    && mend.value().intValueExact() == meant
                    && mend.kind() != Mend.Kind.LEFT_OUT
                    && mend.kind() != Mend.Kind.TWICE;
        }
    }

    private static Spoiled spoiled(Random random) {
        int columns = 3 + random.nextInt(4);
        int[] totals = new int[columns];
        List<List<@Nullable Integer>> rows = new ArrayList<>();
        int size = 3 + random.nextInt(12);
        for (int row = 0; row < size; row++) {
            List<@Nullable Integer> cells = new ArrayList<>(List.of(0));
            int sum = 0;
            for (int column = 1; column < columns; column++) {
                int value = random.nextInt(random.nextBoolean() ? 40 : 900);
                cells.add(value);
                totals[column] += value;
                sum += value;
            }
            cells.set(0, sum);
            totals[0] += sum;
            rows.add(cells);
        }
        List<@Nullable Integer> last = new ArrayList<>();
        for (int total : totals) {
            last.add(total);
        }
        rows.add(last);
        int row = random.nextInt(rows.size());
        int column = random.nextInt(columns);
        int meant = Objects.requireNonNull(rows.get(row).get(column));
        rows.get(row).set(column, typed(meant, random));
        return new Spoiled(rows, row, column, meant);
    }

    /** The number with a digit changed, doubled or lost, two swapped, or a nought more. */
    private static int typed(int meant, Random random) {
        String digits = Integer.toString(meant);
        int typed = meant;
        while (typed == meant) {
            int at = random.nextInt(digits.length());
            typed = Integer.parseInt(
                    switch (random.nextInt(5)) {
                        case 0 -> digits.substring(0, at) + random.nextInt(10) + digits.substring(at + 1);
                        case 1 -> digits.substring(0, at) + digits.charAt(at) + digits.substring(at);
                        case 2 -> "0" + digits.substring(0, at) + digits.substring(at + 1);
                        case 3 -> digits + "0";
                        default ->
                            at == 0
                                    ? digits
                                    : digits.substring(0, at - 1)
                                            + digits.charAt(at)
                                            + digits.charAt(at - 1)
                                            + digits.substring(at + 1);
                    });
        }
        return typed;
    }
}
