package vn.termreview.cli;

/** The JSON answer of a command that could not do its work. */
record FailedAnswer(ErrorEntry error) {}
