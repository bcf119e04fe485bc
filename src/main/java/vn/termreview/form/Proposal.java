package vn.termreview.form;

import java.util.List;

/**
 * A column that may be a field whose label is misspelt; only a word of the operator makes it that field.
 *
 * @param slips the misspelt words, as "read ≠ meant"
 */
record Proposal(ColumnPath path, FieldLayout field, List<String> slips) {

    int column() {
        return path.column();
    }
}
