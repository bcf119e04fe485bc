package vn.termreview.sample;

/**
 * What one school's pupils won in one subject of one contest (form E4).
 *
 * @param year the starting year of the school year
 * @param subject the subject or field
 */
public record ContestResult(
        int year,
        Kind kind,
        Level level,
        String subject,
        String schoolCode,
        String schoolName,
        int entrants,
        int first,
        int second,
        int third,
        int consolation) {

    private static final int SHARE_OF_FIRST = 9;
    private static final int SHARE_OF_SECOND = 4;

    /** What they compete in. */
    public enum Kind {
        /** Học sinh giỏi. */
        GIFTED_STUDENT,
        /** Khoa học kỹ thuật. */
        SCIENCE,
        /** Sáng tạo kỹ thuật. */
        INVENTION
    }

    /** Who holds the contest. */
    public enum Level {
        /** Quốc gia. */
        NATIONAL,
        /** Khu vực. */
        REGIONAL,
        /** Tỉnh. */
        PROVINCIAL
    }

    /** The same, with its prizes shared out among the grades. */
    ContestResult winning(int prizes) {
        int one = prizes / SHARE_OF_FIRST;
        int two = (prizes - one) / SHARE_OF_SECOND;
        int three = (prizes - one - two) / 2;
        return new ContestResult(
                year,
                kind,
                level,
                subject,
                schoolCode,
                schoolName,
                entrants,
                one,
                two,
                three,
                prizes - one - two - three);
    }

    /**
     * All prizes.
     *
     * @return at most as many as entrants
     */
    public int prizes() {
        return first + second + third + consolation;
    }
}
