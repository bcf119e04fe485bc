package vn.termreview.form;

import java.util.List;

/** Who is commended. */
public enum AwardSubject implements Choice {
    /** An office, a branch, a school. */
    COLLECTIVE("Tập thể", "TT", "Đơn vị", "Các tập thể", "Đối với tập thể", "Khen thưởng tập thể"),
    /** A person, of whom only initials are kept. */
    INDIVIDUAL("Cá nhân", "CN", "Các cá nhân", "Đối với cá nhân", "Khen thưởng cá nhân");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> synonyms;

    AwardSubject(String label, String... synonyms) {
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
