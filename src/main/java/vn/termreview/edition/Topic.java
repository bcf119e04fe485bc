package vn.termreview.edition;

/** A place in the review where paragraphs that people wrote may stand. */
public enum Topic {
    OVERVIEW,
    POLITICAL,
    NETWORK,
    QUALITY,
    UNIVERSAL,
    STANDARD,
    SPEARHEAD,
    BUILDING,
    IDEOLOGY,
    ORGANISATION,
    RATING,
    INSPECTION,
    MASS,
    ASSESSMENT,
    STRENGTHS,
    WEAKNESSES,
    CAUSES,
    LESSONS,
    DIRECTIONS,
    TASKS,
    PROPOSALS
}
