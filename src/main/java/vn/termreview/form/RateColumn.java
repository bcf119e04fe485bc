package vn.termreview.form;

/**
 * A column of percentages that no field is read from, beside the count that they are made of.
 *
 * @param part the count's field; it names the whole
 * @param signedOnly whether only a cell with its own sign is a percentage, since the label does not say so
 */
record RateColumn(FieldLayout part, boolean signedOnly) {}
