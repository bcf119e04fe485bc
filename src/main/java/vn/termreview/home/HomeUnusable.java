package vn.termreview.home;

import java.util.Map;
import vn.termreview.problem.ProblemCode;
import vn.termreview.problem.ProblemException;

/** The directory given as home cannot serve as one. */
public final class HomeUnusable extends ProblemException {
    private static final long serialVersionUID = 1L;

    HomeUnusable(ProblemCode code, Home home, String found) {
        super(code, Map.of("home", home.root().toString(), "found", found));
    }
}
