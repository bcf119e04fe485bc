package vn.termreview.operations;

import vn.termreview.problem.Finding;

/** A finding as it is kept with its run. */
record KeptFinding(long key, Finding finding) {}
