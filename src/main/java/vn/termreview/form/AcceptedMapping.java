package vn.termreview.form;

/**
 * A proposal that has the operator's yes.
 *
 * @param sheet the sheet's name
 * @param cell where the column's lowest label stands
 * @param field the field that it is
 * @param finding the number of the finding that was said yes to
 */
public record AcceptedMapping(String sheet, String cell, String field, long finding) {}
