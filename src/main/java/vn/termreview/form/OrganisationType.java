package vn.termreview.form;

import java.util.List;

/** Kinds of organisations that are rated each year. */
public enum OrganisationType implements Choice {
    PARTY_COMMITTEE("Đảng bộ cơ sở", "Đảng bộ", "ĐBCS"),
    BRANCH("Chi bộ", "CB", "Chi bộ trực thuộc"),
    TRADE_UNION("Công đoàn", "CĐ", "Công đoàn cơ sở", "CĐCS"),
    YOUTH_UNION(
            "Đoàn Thanh niên",
            "ĐTN",
            "Đoàn TN",
            "Đoàn TNCS Hồ Chí Minh",
            "Đoàn Thanh niên Cộng sản Hồ Chí Minh",
            "Chi đoàn"),
    VETERANS("Hội Cựu chiến binh", "Cựu chiến binh", "CCB", "Hội CCB"),
    OTHER_MASS_ORGANISATION("Đoàn thể khác", "Khác");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> synonyms;

    OrganisationType(String label, String... synonyms) {
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
