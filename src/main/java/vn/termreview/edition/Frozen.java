package vn.termreview.edition;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** {@link List#copyOf} for lists with gaps. */
final class Frozen {
    private Frozen() {}

    static <T extends @Nullable Object> List<T> list(List<T> values) {
        return Collections.unmodifiableList(new ArrayList<>(values));
    }
}
