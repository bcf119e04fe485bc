package vn.termreview.sample;

/** Whose a school is. */
public enum Ownership {
    /** Công lập. */
    PUBLIC,
    /** Dân lập. */
    PEOPLE_FOUNDED,
    /** Tư thục. */
    PRIVATE
}
