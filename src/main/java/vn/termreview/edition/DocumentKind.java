package vn.termreview.edition;

/** What a document tells of. */
public enum DocumentKind {
    /** A whole term of the committee and the province. */
    TERM,
    /** One year of them. */
    YEAR,
    /** A term of one branch or one district. */
    UNIT,
    /** How complete and how sound the data of a term are. */
    QUALITY
}
