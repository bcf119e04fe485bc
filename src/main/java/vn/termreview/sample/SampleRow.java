package vn.termreview.sample;

import java.util.Map;

/**
 * One row of a form, before anybody has laid it out.
 *
 * @param key by which layouts refer to it, such as the unit's code
 * @param values by field: {@code String}, {@code Integer} or {@code LocalDate}; a field that is not stated is absent
 */
record SampleRow(String key, Map<String, Object> values) {}
