package vn.termreview.form;

import java.math.BigDecimal;
import java.util.List;

/**
 * A cell and those that should come to it.
 *
 * @param whole the cell
 * @param plus what is added
 * @param minus what is taken off
 * @param others cells of the same column that are sums themselves and not to be added
 */
record SumCheck(SumCell whole, List<SumCell> plus, List<SumCell> minus, List<SumCell> others) {

    SumCheck {
        plus = List.copyOf(plus);
        minus = List.copyOf(minus);
        others = List.copyOf(others);
    }

    /** By how much the whole is too small; 0 where it holds. */
    BigDecimal gap() {
        BigDecimal sum = BigDecimal.ZERO;
        for (SumCell cell : plus) {
            sum = sum.add(cell.number());
        }
        for (SumCell cell : minus) {
            sum = sum.subtract(cell.number());
        }
        return sum.subtract(whole.number());
    }
}
