package vn.termreview.edition;

/** The organisations that are rated every year, in the order of the printed table. */
public enum OrganisationType {
    COMMITTEE,
    BRANCH,
    TRADE_UNION,
    YOUTH_UNION,
    VETERANS,
    OTHER_MASS
}
