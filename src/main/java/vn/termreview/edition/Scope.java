package vn.termreview.edition;

/** What a figure is about. */
public enum Scope {
    COMMITTEE,
    BRANCH,
    ORGANISATION,
    PROVINCE,
    DISTRICT,
    COMMUNE,
    SCHOOL;

    /**
     * Whether an indicator's row for the whole term stands here.
     *
     * @return true for the committee and the province
     */
    public boolean isWidest() {
        return this == COMMITTEE || this == PROVINCE;
    }
}
