package vn.termreview.cli;

/**
 * Takes an accepted submission back.
 *
 * @param submission its number
 * @param reason why, not blank
 */
public record WithdrawRequest(long submission, String reason) {}
