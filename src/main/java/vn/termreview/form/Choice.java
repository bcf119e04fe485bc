package vn.termreview.form;

import java.util.List;

/** A member of a closed list that cells choose from; its name is what is staged. */
public interface Choice {
    /**
     * The constant's name.
     *
     * @return what is staged
     */
    String name();

    /**
     * The Vietnamese label.
     *
     * @return as the templates print it
     */
    String label();

    /**
     * Abbreviations, codes and older names.
     *
     * @return other texts for the same member
     */
    List<String> synonyms();

    /**
     * Whether the list is one of headings, which are written with or without their numeral.
     *
     * @return whether "II. Xây dựng Đảng" is "Xây dựng Đảng"
     */
    default boolean isHeading() {
        return false;
    }
}
