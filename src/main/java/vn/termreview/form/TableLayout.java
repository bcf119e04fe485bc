package vn.termreview.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One table of a form.
 *
 * @param name its name, {@code main} for the first
 * @param title what stands over it in the template besides the form's name, or null
 * @param groups group → other labels for it
 * @param initials whose names are read as initials only, or null
 * @param sums which counts of a row come to another, or null
 * @param key what tells its rows apart; null where nobody compares them
 */
public record TableLayout(
        @JsonProperty(required = true) String name,
        @Nullable String title,
        @Nullable Map<String, List<String>> groups,
        @Nullable NamesOfPeople initials,
        @Nullable List<RowSum> sums,
        @Nullable RowKey key,
        @JsonProperty(required = true) List<FieldLayout> fields) {

    public TableLayout {
        groups = groups == null ? Map.of() : Map.copyOf(groups);
        fields = List.copyOf(fields);
        sums = sums == null ? List.of() : List.copyOf(sums);
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
            if (field.padBy() != null && !names.contains(field.padBy().field())) {
                throw new IllegalArgumentException(field.name() + " is padded by an unknown field");
            }
            if (field.whole() != null && !names.containsAll(field.whole().names())) {
                throw new IllegalArgumentException(field.name() + " is a part of an unknown field");
            }
        }
        if (initials != null && !(names.contains(initials.field()) && names.contains(initials.unless()))) {
            throw new IllegalArgumentException("initials of an unknown field");
        }
        for (RowSum sum : sums) {
            if (!names.containsAll(sum.fields())) {
                throw new IllegalArgumentException("the sum of " + sum.whole() + " has an unknown field");
            }
        }
        if (key != null && !names.containsAll(key.fields())) {
            throw new IllegalArgumentException("a key of an unknown field");
        }
        for (String group : groups.keySet()) {
            if (fields.stream().noneMatch(field -> group.equals(field.group()))) {
                throw new IllegalArgumentException("no field is of the group " + group);
            }
        }
    }

    /**
     * A field that may hold a person's name, of which nothing but the initials is read.
     *
     * @param field that field
     * @param unless the field that tells that the row is not about a person,
     * @param is by this value
     */
    public record NamesOfPeople(
            @JsonProperty(required = true) String field,
            @JsonProperty(required = true) String unless,
            @JsonProperty(required = true) String is) {}

    /** What its rows come to; none where the file states none. */
    List<RowSum> rowSums() {
        return sums == null ? List.of() : sums;
    }

    /**
     * Looks up a field.
     *
     * @param field its name
     * @return the field, if the table has one of that name
     */
    public Optional<FieldLayout> field(String field) {
        return fields.stream().filter(each -> each.name().equals(field)).findFirst();
    }

    /** A text of a cell outside the table's values, without what might be a person's name. */
    String withoutNames(String text) {
        return initials == null ? text : Initials.of(text);
    }

    /** A text that a cell should not hold, without what might be a person's name. */
    String withoutName(String text) {
        return initials == null ? text : Initials.within(text);
    }

    /** All labels of a field's group; none where it has no group. */
    List<String> groupLabels(FieldLayout field) {
        if (field.group() == null) {
            return List.of();
        }
        List<String> labels = new ArrayList<>(List.of(field.group()));
        if (groups != null) {
            labels.addAll(groups.getOrDefault(field.group(), List.of()));
        }
        return labels;
    }
}
