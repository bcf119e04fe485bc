package vn.termreview.form;

import java.util.List;

/** The levels that a school teaches: one group for each school, so that no school counts twice. */
public enum SchoolLevel implements Choice {
    PRESCHOOL(
            "Mầm non",
            "MN",
            "GDMN",
            "Giáo dục mầm non",
            "Trường mầm non",
            "Mẫu giáo",
            "MG",
            "Nhà trẻ",
            "Mầm non, mẫu giáo"),
    PRIMARY("Tiểu học", "TH", "GDTH", "Giáo dục tiểu học", "Trường tiểu học", "Cấp 1", "Cấp I", "Cấp tiểu học"),
    LOWER_SECONDARY("THCS", "Trung học cơ sở", "Trường THCS", "Cấp 2", "Cấp II", "Cấp THCS"),
    PRIMARY_LOWER_SECONDARY(
            "TH&THCS",
            "TH và THCS",
            "TH, THCS",
            "Tiểu học và THCS",
            "Tiểu học và trung học cơ sở",
            "Tiểu học & THCS",
            "Tiểu học, THCS",
            "Trường TH&THCS",
            "Liên cấp TH&THCS",
            "Liên cấp TH và THCS",
            "PTCS",
            "Phổ thông cơ sở",
            "Cấp 1 và 2"),
    UPPER_SECONDARY("THPT", "Trung học phổ thông", "Trường THPT", "Cấp 3", "Cấp III", "Cấp THPT"),
    LOWER_UPPER_SECONDARY(
            "THCS&THPT",
            "THCS và THPT",
            "THCS, THPT",
            "Trung học cơ sở và trung học phổ thông",
            "Trường THCS&THPT",
            "Liên cấp THCS&THPT",
            "Cấp 2 và 3"),
    MULTI_LEVEL(
            "Phổ thông nhiều cấp học",
            "Phổ thông có nhiều cấp học",
            "PT nhiều cấp học",
            "Phổ thông nhiều cấp",
            "PT nhiều cấp",
            "Nhiều cấp học",
            "Nhiều cấp",
            "PTNCH",
            "Liên cấp",
            "Phổ thông liên cấp",
            "TH, THCS và THPT",
            "TH&THCS&THPT",
            "TH, THCS, THPT",
            "Tiểu học, THCS và THPT",
            "Tiểu học, trung học cơ sở và trung học phổ thông"),
    CONTINUING(
            "GDTX",
            "Giáo dục thường xuyên",
            "TTGDTX",
            "Trung tâm GDTX",
            "Trung tâm giáo dục thường xuyên",
            "GDNN-GDTX",
            "TTGDNN-GDTX",
            "Trung tâm GDNN-GDTX",
            "Giáo dục nghề nghiệp - giáo dục thường xuyên",
            "Thường xuyên",
            "BTVH",
            "Bổ túc văn hóa");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> synonyms;

    SchoolLevel(String label, String... synonyms) {
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
