package vn.termreview.staging;

import java.util.Map;
import vn.termreview.problem.ExitCode;
import vn.termreview.problem.Failure;

/** The ledger of a file does not come to the file's non-empty cells: a defect of ours, and nothing is accepted. */
public final class BooksDoNotBalance extends RuntimeException implements Failure {

    private static final long serialVersionUID = 1L;
    private final String file;
    private final long counted;
    private final long booked;

    BooksDoNotBalance(String file, long counted, long booked) {
        super(file + ": " + counted + " cells counted, " + booked + " booked");
        this.file = file;
        this.counted = counted;
        this.booked = booked;
    }

    @Override
    public String messageKey() {
        return "failure.books-do-not-balance";
    }

    @Override
    public Map<String, String> details() {
        return Map.of("file", file, "counted", Long.toString(counted), "accounted", Long.toString(booked));
    }

    @Override
    public int exitCode() {
        return ExitCode.BOOKS_DO_NOT_BALANCE.code();
    }
}
