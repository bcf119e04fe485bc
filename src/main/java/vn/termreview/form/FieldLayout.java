package vn.termreview.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form's table.
 *
 * @param name the staging column
 * @param group the label above, or null
 * @param label the label in the template
 * @param synonyms other labels for it
 * @param choice the closed list of a {@link FieldType#CHOICE}
 * @param pad digits of a code that may lose its leading zeros; 0 where there is none
 * @param byName the field whose name stands in for this code where the column is missing, or null
 * @param bySection whether a section row can state it for the rows below
 */
public record FieldLayout(
        @JsonProperty(required = true) String name,
        @Nullable String group,
        @JsonProperty(required = true) String label,
        @Nullable List<String> synonyms,
        @JsonProperty(required = true) FieldType type,
        boolean required,
        @Nullable String choice,
        int pad,
        @Nullable String byName,
        boolean bySection) {

    public FieldLayout {
        synonyms = synonyms == null ? List.of() : List.copyOf(synonyms);
        if ((type == FieldType.CHOICE) != (choice != null)) {
            throw new IllegalArgumentException(name + ": a choice, and only a choice, names its list");
        }
        if (choice != null) {
            Choices.require(choice);
        }
    }

    /**
     * The label with its group, as a sender knows it.
     *
     * @return such as {@code Xếp loại đảng viên / Hoàn thành tốt}
     */
    public String path() {
        return group == null ? label : group + " / " + label;
    }

    boolean isColumnRequired() {
        return required && byName == null && !bySection;
    }

    List<String> labels() {
        List<String> labels = new java.util.ArrayList<>();
        labels.add(label);
        if (synonyms != null) {
            labels.addAll(synonyms);
        }
        return labels;
    }

    String expected() {
        return type == FieldType.CHOICE ? "@choice." + choice : "@" + type.word();
    }
}
