package vn.termreview.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What tells the rows of a table apart, wherever they stand: the unit, by code or name, and what it says of it.
 *
 * @param kind the kind of unit whose names are compared as such names are, or null for words of any kind
 * @param code the field of its code, or null where there is none
 * @param name the field of its name, which stands in for a code that is missing; or null
 * @param within further fields, where a unit has several rows
 */
public record RowKey(
        @Nullable String kind,
        @Nullable String code,
        @Nullable String name,
        @JsonProperty(required = false) @Nullable List<String> within) {

    public RowKey {
        within = within == null ? List.of() : List.copyOf(within);
        if (code == null && name == null) {
            throw new IllegalArgumentException("a row is known by a code or a name");
        }
    }

    /**
     * All of its fields.
     *
     * @return code, name and the rest
     */
    public List<String> fields() {
        Stream<String> unit = Stream.of(code, name).filter(Objects::nonNull).map(Objects::requireNonNull);
        return Stream.concat(unit, Objects.requireNonNull(within).stream()).toList();
    }
}
