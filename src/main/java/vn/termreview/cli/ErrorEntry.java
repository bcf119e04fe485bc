package vn.termreview.cli;

/**
 * Why a command failed.
 *
 * @param code such as {@code warehouse-unavailable}
 * @param message the sentence that the operator reads
 */
public record ErrorEntry(String code, String message) {}
