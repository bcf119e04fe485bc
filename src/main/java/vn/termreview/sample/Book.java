package vn.termreview.sample;

import java.util.List;

/** A workbook to be written: where it lies in the inbox, and its sheets. */
record Book(String folder, String file, boolean decomposed, List<Grid> sheets) {}
