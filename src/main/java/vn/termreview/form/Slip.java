package vn.termreview.form;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a number comes to be another one while it is typed. */
enum Slip {
    /** No slip that anybody would think of. */
    NONE(0),
    /** Another digit in one place. */
    DIGIT(1),
    /** Nothing where a number should be. */
    BLANK(1),
    /** Ten times too much or too little. */
    TENFOLD(2),
    /** One digit too many or too few. */
    LENGTH(2),
    /** Two digits, each in the other's place. */
    SWAP(3);

    private final int weight;

    Slip(int weight) {
        this.weight = weight;
    }

    /** How much it explains; the more, the fewer numbers it could be true of by chance. */
    int weight() {
        return weight;
    }

    /** What makes one number of the other; whole numbers from 0 on. */
    static Slip of(@Nullable BigDecimal typed, BigDecimal meant) {
        if (typed == null) {
            return BLANK;
        }
        String one = typed.stripTrailingZeros().toPlainString();
        String other = meant.stripTrailingZeros().toPlainString();
        if (!one.matches("\\d+") || !other.matches("\\d+") || one.equals(other)) {
            return NONE;
        }
        if (one.length() == other.length()) {
            return replaced(one, other);
        }
        if (one.equals("0") || other.equals("0")) {
            return NONE;
        }
        String longer = one.length() > other.length() ? one : other;
        String shorter = one.length() > other.length() ? other : one;
        if (longer.equals(shorter + "0")) {
            return TENFOLD;
        }
        return longer.length() == shorter.length() + 1 && isWithoutOne(longer, shorter) ? LENGTH : NONE;
    }

    private static Slip replaced(String one, String other) {
        int first = 0;
        while (one.charAt(first) == other.charAt(first)) {
            first++;
        }
        int last = one.length() - 1;
        while (one.charAt(last) == other.charAt(last)) {
            last--;
        }
        if (first == last) {
            return DIGIT;
        }
        boolean swapped =
                last == first + 1 && one.charAt(first) == other.charAt(last) && one.charAt(last) == other.charAt(first);
        return swapped ? SWAP : NONE;
    }

    private static boolean isWithoutOne(String longer, String shorter) {
        for (int i = 0; i < longer.length(); i++) {
            if (shorter.equals(longer.substring(0, i) + longer.substring(i + 1))) {
                return true;
            }
        }
        return false;
    }
}
