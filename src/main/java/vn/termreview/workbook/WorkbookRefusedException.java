package vn.termreview.workbook;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.Finding;
import vn.termreview.problem.ProblemCode;

/** A file of which nothing can be read; the finding says why. */
public final class WorkbookRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient Finding finding;

    WorkbookRefusedException(Finding finding, @Nullable Throwable cause) {
        super(finding.code().name() + " " + finding.details(), cause);
        this.finding = finding;
    }

    static WorkbookRefusedException of(ProblemCode code) {
        return new WorkbookRefusedException(new Finding(code, null, null, null, null, Map.of()), null);
    }

    static WorkbookRefusedException of(ProblemCode code, String found) {
        return new WorkbookRefusedException(new Finding(code, null, null, found, null, Map.of()), null);
    }

    static WorkbookRefusedException tooLarge(ProblemCode code, String what, long limit) {
        Map<String, String> details = Map.of("limit", Long.toString(limit));
        return new WorkbookRefusedException(new Finding(code, null, null, null, "@limit." + what, details), null);
    }

    static WorkbookRefusedException tooSlow(int seconds) {
        return tooLarge(ProblemCode.FILE_TOO_SLOW, "seconds", seconds);
    }

    static WorkbookRefusedException damaged(Throwable cause) {
        return new WorkbookRefusedException(
                new Finding(ProblemCode.FILE_DAMAGED, null, null, null, null, Map.of()), cause);
    }

    /**
     * Why the file is refused.
     *
     * @return one finding for the whole file
     */
    public Finding finding() {
        return finding;
    }
}
