package vn.termreview.cli;

/** Opens what carries the commands out; called at most once, and never for help, version or wrong usage. */
public interface OperationsFactory {

    /**
     * Makes ready, without touching the database yet: that is opened by the first operation that needs it.
     *
     * @param options where to work
     * @return to be closed by the caller
     */
    Operations open(GlobalOptions options);
}
