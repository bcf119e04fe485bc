package vn.termreview.form;

import java.util.Map;

/**
 * A data row of which something cannot be taken.
 *
 * @param row what could be read of it
 * @param unreadable field → raw text, without what might be a person's name
 * @param loaded whether the rest is loaded, as in a coded matrix; else the whole row is in quarantine
 */
public record TornRow(FormRow row, Map<String, String> unreadable, boolean loaded) {}
