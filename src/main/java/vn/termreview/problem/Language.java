package vn.termreview.problem;

import java.util.Locale;

/** A language that termreview speaks. */
public enum Language {
    /** Vietnamese, the default. */
    VI("vi", "VN"),
    /** English. */
    EN("en", "GB");

    private final String code;
    private final Locale locale;

    Language(String code, String country) {
        this.code = code;
        this.locale = new Locale.Builder().setLanguage(code).setRegion(country).build();
    }

    /**
     * The word of {@code --lang} and the suffix of message files.
     *
     * @return {@code vi} or {@code en}
     */
    public String code() {
        return code;
    }

    /**
     * How numbers and dates are written for people.
     *
     * @return {@code vi-VN} or {@code en-GB}, whatever the machine's default
     */
    public Locale locale() {
        return locale;
    }
}
