package vn.termreview.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One field of a form's table.
 *
 * @param name the staging column
 * @param group the label above, or null
 * @param label the label in the template
 * @param synonyms other labels for it
 * @param requiredUntil the last day on which {@code required} holds, or null where it always does; judged by the day that
 *     the form's figures are of
 * @param choice the closed list of a {@link FieldType#CHOICE}
 * @param pad digits of a code that may lose its leading zeros; 0 where there is none
 * @param padBy where the digits depend on another field, which and how; or null
 * @param min the least number of a {@link FieldType#COUNT} that is no count but a rank, or null
 * @param max the highest one, or null
 * @param byName the field whose name stands in for this code where the column is missing, or null
 * @param bySection whether a section row can state it for the rows below
 * @param whole of a {@link FieldType#COUNT}, what a percentage beside it is a part of; or null
 */
public record FieldLayout(
        @JsonProperty(required = true) String name,
        @Nullable String group,
        @JsonProperty(required = true) String label,
        @Nullable List<String> synonyms,
        @JsonProperty(required = true) FieldType type,
        boolean required,
        @Nullable LocalDate requiredUntil,
        @Nullable String choice,
        int pad,
        @Nullable PadBy padBy,
        @Nullable Integer min,
        @Nullable Integer max,
        @Nullable String byName,
        boolean bySection,
        @Nullable Whole whole) {

    public FieldLayout {
        synonyms = synonyms == null ? List.of() : List.copyOf(synonyms);
        if ((type == FieldType.CHOICE) != (choice != null)) {
            throw new IllegalArgumentException(name + ": a choice, and only a choice, names its list");
        }
        if (choice != null) {
            Choices.require(choice);
        }
        if ((min == null) != (max == null) || (max != null && type != FieldType.COUNT)) {
            throw new IllegalArgumentException(name + ": only a count has bounds, and it has both");
        }
        if (requiredUntil != null && !required) {
            throw new IllegalArgumentException(name + ": what is not required has no last day of it");
        }
        if (whole != null && type != FieldType.COUNT) {
            throw new IllegalArgumentException(name + ": only a count is a part of a whole");
        }
    }

    /**
     * The count of the same row that a part's percentage is of. Where senders differ, each of the readings will do.
     *
     * @param field the count
     * @param without a count that may have been taken off the whole first, such as members who are not rated; or null
     * @param or another count that may be the whole instead; or null
     */
    public record Whole(
            @JsonProperty(required = true) String field,
            @Nullable String without,
            @Nullable String or) {

        List<String> names() {
            return Stream.of(field, without, or).filter(Objects::nonNull).toList();
        }
    }

    /**
     * Digits of a code by the kind of unit that another field of the row names.
     *
     * @param field that field
     * @param digits its value → digits
     */
    public record PadBy(
            @JsonProperty(required = true) String field,
            @JsonProperty(required = true) Map<String, Integer> digits) {

        public PadBy {
            digits = Map.copyOf(digits);
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

    /**
     * What cells of the field choose from.
     *
     * @return the Vietnamese label of each member, by what is staged and in the list's order; of a level, the ratings'
     */
    public Map<String, String> choices() {
        Map<String, String> labels = new LinkedHashMap<>();
        String list = type == FieldType.LEVEL ? "RatingLevel" : choice;
        if (list != null) {
            Choices.require(list).forEach(member -> labels.put(member.name(), member.label()));
        }
        return labels;
    }

    /** Whether a header without it cannot be of this form, in any year. */
    boolean isColumnRequired() {
        return isAlwaysRequired() && byName == null && !bySection;
    }

    /** Whether a cell of it may never be empty. */
    boolean isAlwaysRequired() {
        return required && requiredUntil == null;
    }

    /** Whether it is required in figures of a day; what is required up to some day is not where the day is unknown. */
    boolean isRequiredOn(@Nullable LocalDate day) {
        return required && (requiredUntil == null || (day != null && !day.isAfter(requiredUntil)));
    }

    /**
     * Whether a report may not leave it empty.
     *
     * @param period the reported one
     * @return whether it is required on the day that the figures are of
     */
    public boolean isRequiredIn(Period period) {
        return isRequiredOn(period.asOf());
    }

    /** Whether a total of it is the sum of its column. */
    boolean isSummed() {
        return type == FieldType.COUNT && max == null;
    }

    boolean isWithin(long number) {
        return (min == null || number >= min) && (max == null || number <= max);
    }

    /** Whether a dash means zero; elsewhere it means that nothing is stated. */
    boolean isDashZero() {
        return type == FieldType.RESULT || (type.isNumber() && isWithin(0));
    }

    List<String> labels() {
        List<String> labels = new ArrayList<>();
        labels.add(label);
        if (synonyms != null) {
            labels.addAll(synonyms);
        }
        return labels;
    }

    String expected() {
        if (type == FieldType.CHOICE) {
            return "@choice." + choice;
        }
        return max == null ? "@" + type.word() : "@range";
    }

    /** What the sentence about one of its cells says besides. */
    Map<String, String> details() {
        Map<String, String> details = new LinkedHashMap<>();
        details.put("label", path());
        if (min != null && max != null) {
            details.put("min", min.toString());
            details.put("max", max.toString());
        }
        return details;
    }
}
