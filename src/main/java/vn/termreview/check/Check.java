package vn.termreview.check;

import vn.termreview.problem.ProblemCode;

/**
 * One check across rows and submissions.
 *
 * @param name its file below {@code sql/checks/}; the file yields findings in the columns of {@code staging.checked}
 * @param code what its findings are
 */
record Check(String name, ProblemCode code) {}
