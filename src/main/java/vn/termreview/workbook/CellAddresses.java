package vn.termreview.workbook;

/** Addresses such as {@code C17}: letters for the column, then the row, both counted from 1. */
public final class CellAddresses {
    private static final int LETTERS = 26;
    private static final int LONGEST_COLUMN = 4;

    private CellAddresses() {}

    /**
     * Writes an address.
     *
     * @param row from 1
     * @param column from 1
     * @return such as {@code C17}
     */
    public static String of(int row, int column) {
        return letters(column) + row;
    }

    /**
     * Writes a column.
     *
     * @param column from 1
     * @return such as {@code AB}
     */
    public static String letters(int column) {
        StringBuilder letters = new StringBuilder();
        for (int rest = column; rest > 0; rest = (rest - 1) / LETTERS) {
            letters.insert(0, (char) ('A' + (rest - 1) % LETTERS));
        }
        return letters.toString();
    }

    /**
     * Reads the column of an address.
     *
     * @param address such as {@code C17}
     * @return from 1; {@link Integer#MAX_VALUE} where it has more than four letters
     * @throws IllegalArgumentException if it does not begin with letters A–Z
     */
    public static int column(String address) {
        int column = 0;
        int letters = 0;
        for (; letters < address.length() && Character.isLetter(address.charAt(letters)); letters++) {
            char letter = Character.toUpperCase(address.charAt(letters));
            if (letter < 'A' || letter > 'Z') {
                throw new IllegalArgumentException(address);
            }
            if (letters >= LONGEST_COLUMN) {
                return Integer.MAX_VALUE;
            }
            column = column * LETTERS + letter - 'A' + 1;
        }
        if (letters == 0) {
            throw new IllegalArgumentException(address);
        }
        return column;
    }
}
