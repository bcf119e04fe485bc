package vn.termreview.form;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.ProblemCode;

/**
 * Counts of a row that come to another one of it. Whether they do is asked in SQL; this tells which cell could mend it.
 *
 * @param code the finding of a row in which they do not
 * @param whole what they come to
 * @param plus what is added
 * @param minus what is taken off
 */
public record RowSum(
        @JsonProperty(required = true) ProblemCode code,
        @JsonProperty(required = true) String whole,
        @JsonProperty(required = true) List<String> plus,
        @Nullable List<String> minus) {

    public RowSum {
        plus = List.copyOf(plus);
        minus = minus == null ? List.of() : List.copyOf(minus);
    }

    /** What is taken off; none where the file states none. */
    List<String> taken() {
        return minus == null ? List.of() : minus;
    }

    /** All fields that it is about. */
    List<String> fields() {
        List<String> fields = new ArrayList<>(List.of(whole));
        fields.addAll(plus);
        fields.addAll(taken());
        return fields;
    }
}
