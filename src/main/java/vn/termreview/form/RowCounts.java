package vn.termreview.form;

/** How the rows of a sheet's tables were classed; headings, titles and rows outside tables are in none but {@code ignored}. */
public record RowCounts(int loaded, int quarantined, int total, int section, int blank, int ignored) {}
