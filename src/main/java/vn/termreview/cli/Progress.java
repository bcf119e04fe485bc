package vn.termreview.cli;

/** Where an operation tells how far it is. All methods may be called from any thread. */
public interface Progress {

    /**
     * A new stage begins, and the one before it is over.
     *
     * @param key {@code sample}, {@code template}, {@code receive}, {@code stage}, {@code check}, {@code accept}, {@code units}, {@code
     *     figures}, {@code explain} or {@code review}
     * @param total how many there are to do, or 0 where that is unknown
     */
    void stage(String key, long total);

    /**
     * Some more of the stage are done.
     *
     * @param count how many, at least 0
     */
    void advance(long count);
}
