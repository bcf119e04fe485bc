package vn.termreview.form;

import java.util.List;

/** Who keeps a school. */
public enum Ownership implements Choice {
    PUBLIC("Công lập", "CL", "Trường công lập"),
    PEOPLE_FOUNDED("Dân lập", "DL", "Trường dân lập"),
    PRIVATE("Tư thục", "TT", "Trường tư thục");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> synonyms;

    Ownership(String label, String... synonyms) {
        this.label = label;
        this.synonyms = List.of(synonyms);
    }

    @Override
    public String label() {
        return label;
    }

    @Override
    public List<String> synonyms() {
        return synonyms;
    }
}
