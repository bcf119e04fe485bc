package vn.termreview.architecture.planted.unmarked;

/** Lies in a package without package-info. */
record Unmarked(int year) {}
