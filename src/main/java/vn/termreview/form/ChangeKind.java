package vn.termreview.form;

import java.util.List;

/** What happens to a unit. */
public enum ChangeKind implements Choice {
    FOUNDED("Thành lập", "Thành lập mới", "Lập mới", "Mới thành lập"),
    DISSOLVED("Giải thể", "Chấm dứt hoạt động", "Kết thúc hoạt động", "Kết thúc"),
    MERGED("Sáp nhập", "Sát nhập", "Nhập", "Hợp nhất"),
    SPLIT("Chia tách", "Chia", "Tách", "Tách ra"),
    RENAMED("Đổi tên", "Thay đổi tên"),
    RECODED("Đổi mã", "Thay đổi mã", "Đổi mã số"),
    TRANSFERRED(
            "Chuyển cấp quản lý",
            "Chuyển cấp quản lí",
            "Chuyển quản lý",
            "Thay đổi cấp quản lý",
            "Chuyển cơ quan quản lý",
            "Chuyển cấp trên",
            "Chuyển về trực thuộc");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> synonyms;

    ChangeKind(String label, String... synonyms) {
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
