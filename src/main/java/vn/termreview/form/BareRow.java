package vn.termreview.form;

/**
 * A row with one text cell only, taken for a section heading until all is staged: if the text turns out to name a known
 * unit it is a data row with its required cells empty.
 */
public record BareRow(String sheet, int row, String column, String text) {}
