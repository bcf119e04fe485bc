package vn.termreview.cli;

/**
 * Compares two versions of a report.
 *
 * @param older the number of the submission to compare with
 * @param newer the number of the submission that is looked at
 */
public record DiffRequest(long older, long newer) {}
