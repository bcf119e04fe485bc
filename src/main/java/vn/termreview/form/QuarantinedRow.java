package vn.termreview.form;

import java.util.Map;

/**
 * A data row that was not loaded.
 *
 * @param row what could be read of it
 * @param unreadable field → raw text, without what might be a person's name
 */
public record QuarantinedRow(FormRow row, Map<String, String> unreadable) {}
