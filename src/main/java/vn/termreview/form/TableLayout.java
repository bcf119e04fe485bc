package vn.termreview.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * One table of a form.
 *
 * @param name its name, {@code main} for the first
 */
public record TableLayout(
        @JsonProperty(required = true) String name,
        @JsonProperty(required = true) List<FieldLayout> fields) {

    public TableLayout {
        fields = List.copyOf(fields);
        Set<String> names = new HashSet<>();
        for (FieldLayout field : fields) {
            if (!names.add(field.name())) {
                throw new IllegalArgumentException("field " + field.name() + " twice");
            }
        }
        for (FieldLayout field : fields) {
            if (field.byName() != null && !names.contains(field.byName())) {
                throw new IllegalArgumentException(field.name() + " is found by an unknown field");
            }
        }
    }
}
