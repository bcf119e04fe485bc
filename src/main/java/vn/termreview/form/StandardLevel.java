package vn.termreview.form;

import java.util.List;

/** The two levels of the national standard. The ministry's own codes are one ahead: 02 is level 1, 03 is level 2 (domain, 5). */
public enum StandardLevel implements Choice {
    LEVEL_1(
            "1",
            "02",
            "I",
            "Mức 1",
            "Mức độ 1",
            "Mức I",
            "Mức độ I",
            "MĐ 1",
            "MĐ1",
            "Chuẩn mức độ 1",
            "Đạt mức độ 1",
            "Đạt chuẩn mức độ 1",
            "Chuẩn quốc gia mức độ 1",
            "Đạt chuẩn quốc gia mức độ 1",
            "CQG mức độ 1"),
    LEVEL_2(
            "2",
            "03",
            "II",
            "Mức 2",
            "Mức độ 2",
            "Mức II",
            "Mức độ II",
            "MĐ 2",
            "MĐ2",
            "Chuẩn mức độ 2",
            "Đạt mức độ 2",
            "Đạt chuẩn mức độ 2",
            "Chuẩn quốc gia mức độ 2",
            "Đạt chuẩn quốc gia mức độ 2",
            "CQG mức độ 2");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> synonyms;

    StandardLevel(String label, String... synonyms) {
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
