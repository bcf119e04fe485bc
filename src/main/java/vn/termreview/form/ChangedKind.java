package vn.termreview.form;

import java.util.List;

/** What kind of unit a change is about. */
public enum ChangedKind implements Choice {
    BRANCH("Chi bộ", "CB", "Chi bộ trực thuộc"),
    SCHOOL("Trường", "Trường học", "Đơn vị trường học", "Cơ sở giáo dục"),
    COMMUNE(
            "Xã",
            "Phường",
            "Thị trấn",
            "Cấp xã",
            "Xã, phường",
            "Xã, phường, thị trấn",
            "Phường, xã",
            "Đơn vị cấp xã",
            "Đơn vị hành chính cấp xã",
            "ĐVHC cấp xã"),
    DISTRICT(
            "Huyện",
            "Thành phố",
            "TP",
            "Thị xã",
            "Quận",
            "Cấp huyện",
            "Huyện, thành phố",
            "Huyện, TP",
            "Quận, huyện",
            "Đơn vị cấp huyện",
            "Đơn vị hành chính cấp huyện",
            "ĐVHC cấp huyện"),
    SUPERIOR("Tổ chức cấp trên", "Cấp trên", "Tổ chức đảng cấp trên", "Đảng bộ cấp trên", "Đảng ủy cấp trên");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> synonyms;

    ChangedKind(String label, String... synonyms) {
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
