package vn.termreview.form;

import java.util.Locale;

/** What a field's cells may hold. */
public enum FieldType {
    TEXT,
    /** A text of digits or letters; leading zeros count. */
    CODE,
    /** A whole number of at least 0. */
    COUNT,
    /** A share; 95, "95,5" and "95%" are per cent. */
    PERCENT,
    /** The part of one whole that goes somewhere: as a percentage, but above 0 and at most 100 %. */
    SHARE,
    DATE,
    /** A calendar year such as 2019. */
    YEAR,
    /** An x, or nothing. */
    MARK,
    /** One of a closed list. */
    CHOICE,
    /** A target's level: a number, a percentage, "11/11" or the name of a rating. */
    LEVEL,
    /** What came of something: a count, a percentage or words. */
    RESULT,
    /** A text of sentences, as long as a cell can be; alone in its row it is data all the same. */
    PARAGRAPH;

    boolean isNumber() {
        return this == COUNT || this == PERCENT;
    }

    /** Whether it says something of a unit: a list of names and codes alone is no form. */
    boolean isStatement() {
        return this != TEXT && this != CODE;
    }

    String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
