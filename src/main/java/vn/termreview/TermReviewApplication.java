package vn.termreview;

/** The command {@code termreview}. */
public final class TermReviewApplication {
    private TermReviewApplication() {}

    /**
     * Runs one command and ends the process with its exit code.
     *
     * @param args the command and its options
     */
    public static void main(String[] args) {
        System.exit(0);
    }
}
