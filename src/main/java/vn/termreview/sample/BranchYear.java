package vn.termreview.sample;

/**
 * What a branch states for a year (form P1): heads, as of 31/12.
 *
 * @param membersAtStart members at the end of the year before
 * @param members members at the year's end: start + admitted + in − out − other decrease
 * @param exempt excused from work or meetings
 * @param excellent with {@code good}, {@code completed}, {@code failed} the four levels: their sum was evaluated
 * @param unrated members not evaluated
 */
public record BranchYear(
        int year,
        String code,
        String name,
        int committeeMembers,
        int membersAtStart,
        int admitted,
        int transferredIn,
        int transferredOut,
        int otherDecrease,
        int members,
        int female,
        int ethnicMinority,
        int probationary,
        int exempt,
        int excellent,
        int good,
        int completed,
        int failed,
        int unrated,
        int pledged) {

    /**
     * How many members were evaluated.
     *
     * @return the sum of the four levels
     */
    public int evaluated() {
        return excellent + good + completed + failed;
    }
}
