package vn.termreview.sample;

/** How schools are called. */
final class SchoolNames {

    private static final String PUBLIC_NAME = "chuyên Chu Văn An";

    private SchoolNames() {}

    /** Ends in the mark of a sample, but for the one name that is public. */
    static String name(SchoolLevel level, SchoolType type, String bareName) {
        String name = kind(level, type) + " " + bareName;
        return bareName.equals(PUBLIC_NAME) ? name : name + " (mẫu)";
    }

    private static String kind(SchoolLevel level, SchoolType type) {
        return switch (type) {
            case CONTINUING_CENTRE -> "Trung tâm GDTX";
            case VOCATIONAL_CONTINUING_CENTRE -> "Trung tâm GDNN-GDTX";
            case ETHNIC_BOARDING -> "Trường PTDT nội trú " + word(level);
            case ETHNIC_SEMI_BOARDING -> "Trường PTDTBT " + word(level);
            case GENERAL, GIFTED -> "Trường " + word(level);
        };
    }

    private static String word(SchoolLevel level) {
        return switch (level) {
            case PRESCHOOL -> "Mầm non";
            case PRIMARY -> "Tiểu học";
            case LOWER_SECONDARY -> "THCS";
            case PRIMARY_LOWER_SECONDARY -> "TH&THCS";
            case UPPER_SECONDARY -> "THPT";
            case LOWER_UPPER_SECONDARY -> "THCS&THPT";
            case MULTI_LEVEL -> "Phổ thông nhiều cấp học";
            case CONTINUING -> "GDTX";
        };
    }
}
