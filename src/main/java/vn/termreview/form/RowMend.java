package vn.termreview.form;

import java.util.Map;
import vn.termreview.problem.ProblemCode;

/**
 * The one correction that would mend a row whose cells do not come to each other.
 *
 * @param sheet the sheet's name
 * @param row the row's number, from 1
 * @param code the finding that asks about the row
 * @param details what the finding's sentence says of it, by name
 */
public record RowMend(String sheet, int row, ProblemCode code, Map<String, String> details) {

    public RowMend {
        details = Map.copyOf(details);
    }
}
