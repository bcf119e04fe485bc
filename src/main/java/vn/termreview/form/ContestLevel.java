package vn.termreview.form;

import java.util.List;

/** Who holds a contest of pupils. */
public enum ContestLevel implements Choice {
    NATIONAL(
            "Quốc gia",
            "QG",
            "Cấp quốc gia",
            "Cấp QG",
            "Toàn quốc",
            "Cấp toàn quốc",
            "Cả nước",
            "Trung ương",
            "Cấp Bộ",
            "Bộ"),
    REGIONAL(
            "Khu vực",
            "KV",
            "Cấp khu vực",
            "Cấp KV",
            "Vùng",
            "Cấp vùng",
            "Liên tỉnh",
            "Cụm tỉnh",
            "Duyên hải",
            "Trại hè"),
    PROVINCIAL("Tỉnh", "Cấp tỉnh", "Toàn tỉnh", "Cấp toàn tỉnh", "Tỉnh Lạng Sơn", "Cấp tỉnh Lạng Sơn"),
    SECTOR("Ngành", "Cấp ngành", "Toàn ngành", "Ngành giáo dục", "Cấp ngành giáo dục", "Sở", "Cấp Sở");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> synonyms;

    ContestLevel(String label, String... synonyms) {
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
