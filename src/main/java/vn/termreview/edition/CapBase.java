package vn.termreview.edition;

/** Of whom the cap on "excellent" is a share. */
public enum CapBase {
    GOOD,
    GOOD_OR_BETTER,
    EVALUATED
}
