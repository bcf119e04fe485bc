package vn.termreview.home;

/**
 * A named point at which a test can have the process killed as by {@code kill -9}: nothing is flushed, no hook runs.
 * Without the system property {@value #PROPERTY} every point is passed without effect.
 */
@FunctionalInterface
public interface KillPoint {
    /** The system property that names the point to die at. */
    String PROPERTY = "termreview.kill-at";

    /**
     * Says that work has come to a point; does not return if it is the one to die at.
     *
     * @param name the point, such as {@code initdb}
     */
    void reached(String name);

    /**
     * Lets every point pass.
     *
     * @return a point without effect
     */
    static KillPoint none() {
        return name -> {};
    }

    /**
     * Dies at the point that the system property names, if it is set.
     *
     * @return the point to be told of everything that is reached
     */
    static KillPoint fromSystemProperty() {
        String fatal = System.getProperty(PROPERTY, "");
        return fatal.isEmpty()
                ? none()
                : name -> {
                    if (name.equals(fatal)) {
                        SuddenDeath.now();
                    }
                };
    }
}
