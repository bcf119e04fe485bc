package vn.termreview.sample;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Collects what a row states. */
final class Values {

    private final Map<String, Object> values = new HashMap<>();

    /** States a field, unless there is nothing to state. */
    Values put(String field, @Nullable Object value) {
        if (value != null) {
            values.put(field, value instanceof Enum<?> word ? word.name() : value);
        }
        return this;
    }

    /** A mark, or nothing. */
    Values mark(String field, boolean marked) {
        return put(field, marked ? "x" : null);
    }

    Map<String, Object> all() {
        return Map.copyOf(values);
    }
}
