package vn.termreview.sample;

import java.util.Map;

/**
 * One row of a form, before anybody has laid it out.
 *
 * @param key by which layouts refer to it, such as the unit's code
 * @param group which rows it stands with, such as the kind of decision; empty where the form has no groups
 * @param values by field: {@code String}, {@code Integer} or {@code LocalDate}; a field that is not stated is absent
 */
record SampleRow(String key, String group, Map<String, Object> values) {

    SampleRow(String key, Map<String, Object> values) {
        this(key, "", values);
    }
}
