package vn.termreview.sample;

/** What a school teaches, with the digit that stands for it in school codes and how big classes are. */
public enum SchoolLevel {
    /** Mầm non. */
    PRESCHOOL(3, 25),
    /** Tiểu học. */
    PRIMARY(4, 26),
    /** THCS. */
    LOWER_SECONDARY(5, 33),
    /** TH&THCS. */
    PRIMARY_LOWER_SECONDARY(6, 28),
    /** THPT. */
    UPPER_SECONDARY(7, 40),
    /** THCS&THPT. */
    LOWER_UPPER_SECONDARY(8, 37),
    /** Phổ thông nhiều cấp học. */
    MULTI_LEVEL(9, 28),
    /** GDTX. */
    CONTINUING(2, 34);

    private final int digit;
    private final int classSize;

    SchoolLevel(int digit, int classSize) {
        this.digit = digit;
        this.classSize = classSize;
    }

    int digit() {
        return digit;
    }

    int classSize() {
        return classSize;
    }

    boolean hasPrimary() {
        return this == PRIMARY || this == PRIMARY_LOWER_SECONDARY || this == MULTI_LEVEL;
    }

    boolean isCombined() {
        return this == PRIMARY_LOWER_SECONDARY || this == MULTI_LEVEL;
    }
}
