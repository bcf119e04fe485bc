package vn.termreview.form;

import java.util.List;

/** Why a school is recognised. */
public enum RecognitionKind implements Choice {
    NEW("Mới", "Công nhận mới", "CN mới", "Công nhận lần đầu", "Lần đầu", "Đạt chuẩn mới", "Được công nhận mới"),
    AGAIN("Lại", "Công nhận lại", "CN lại", "Kiểm tra lại", "Kiểm tra công nhận lại", "Được công nhận lại"),
    RAISED(
            "Nâng mức",
            "Nâng chuẩn",
            "Nâng mức độ",
            "Nâng mức chuẩn",
            "Nâng mức độ chuẩn",
            "Công nhận nâng mức",
            "Công nhận nâng mức độ",
            "Công nhận nâng chuẩn");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> synonyms;

    RecognitionKind(String label, String... synonyms) {
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
