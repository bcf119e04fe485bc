package vn.termreview.mark;

import org.jspecify.annotations.Nullable;

/** A file whose marks cannot be put into it safely. */
public final class NotMarkableException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final Obstacle obstacle;

    NotMarkableException(Obstacle obstacle, String detail) {
        this(obstacle, detail, null);
    }

    NotMarkableException(Obstacle obstacle, String detail, @Nullable Throwable cause) {
        super(obstacle.name() + " " + detail, cause);
        this.obstacle = obstacle;
    }

    static NotMarkableException unusual(String part) {
        return new NotMarkableException(Obstacle.UNUSUAL_PART, part);
    }

    /**
     * Why.
     *
     * @return what stands in the way
     */
    public Obstacle obstacle() {
        return obstacle;
    }
}
