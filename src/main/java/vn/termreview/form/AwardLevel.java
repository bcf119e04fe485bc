package vn.termreview.form;

import java.util.List;

/** Who awards. */
public enum AwardLevel implements Choice {
    /** The State's President. */
    STATE("Nhà nước", "Cấp Nhà nước", "Chủ tịch nước", "Chủ tịch nước CHXHCN Việt Nam"),
    /** The Government or its head. */
    GOVERNMENT("Chính phủ", "Cấp Chính phủ", "Thủ tướng Chính phủ", "Thủ tướng", "TTg", "TTg Chính phủ", "TTCP"),
    /** A ministry. */
    MINISTRY(
            "Bộ",
            "Cấp Bộ",
            "Bộ GD&ĐT",
            "Bộ GD-ĐT",
            "Bộ GDĐT",
            "Bộ GD và ĐT",
            "Bộ Giáo dục",
            "Bộ Giáo dục và Đào tạo",
            "Bộ Giáo dục & Đào tạo",
            "Bộ trưởng",
            "Bộ trưởng Bộ GD&ĐT",
            "Bộ trưởng Bộ Giáo dục và Đào tạo",
            "Bộ, ngành Trung ương"),
    /** The province's committees. */
    PROVINCE(
            "Tỉnh",
            "Cấp tỉnh",
            "UBND tỉnh",
            "UBND tỉnh Lạng Sơn",
            "Chủ tịch UBND tỉnh",
            "Chủ tịch UBND tỉnh Lạng Sơn",
            "Ủy ban nhân dân tỉnh",
            "Ủy ban nhân dân tỉnh Lạng Sơn",
            "Chủ tịch Ủy ban nhân dân tỉnh",
            "Tỉnh ủy",
            "Tỉnh ủy Lạng Sơn",
            "Ban Thường vụ Tỉnh ủy",
            "BTV Tỉnh ủy",
            "Tỉnh Lạng Sơn"),
    /** The Party committee of the province's offices. */
    BLOCK(
            "Khối",
            "Cấp Khối",
            "Đảng ủy Khối",
            "Đảng bộ Khối",
            "Đảng ủy Khối các cơ quan tỉnh",
            "Đảng bộ Khối các cơ quan tỉnh",
            "Đảng ủy Khối các cơ quan tỉnh Lạng Sơn",
            "Đảng ủy Khối CCQ tỉnh",
            "ĐUK"),
    /** The Department. */
    DEPARTMENT(
            "Sở",
            "Cấp Sở",
            "Sở GD&ĐT",
            "Sở GD-ĐT",
            "Sở GDĐT",
            "Sở GD và ĐT",
            "Sở Giáo dục và Đào tạo",
            "Sở Giáo dục và Đào tạo Lạng Sơn",
            "Giám đốc Sở",
            "Giám đốc Sở GD&ĐT",
            "Giám đốc Sở Giáo dục và Đào tạo",
            "Đảng ủy Sở",
            "Đảng ủy Sở GD&ĐT",
            "Đảng ủy Sở Giáo dục và Đào tạo");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> synonyms;

    AwardLevel(String label, String... synonyms) {
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
