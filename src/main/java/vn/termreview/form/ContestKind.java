package vn.termreview.form;

import java.util.List;

/** What pupils compete in. */
public enum ContestKind implements Choice {
    GIFTED_STUDENT(
            "HSG",
            "Học sinh giỏi",
            "Thi học sinh giỏi",
            "Kỳ thi học sinh giỏi",
            "Thi HSG",
            "Kỳ thi HSG",
            "Chọn học sinh giỏi",
            "Thi chọn HSG",
            "Thi chọn học sinh giỏi",
            "Kỳ thi chọn HSG",
            "Kỳ thi chọn học sinh giỏi",
            "Học sinh giỏi các môn văn hóa",
            "HSG các môn văn hóa",
            "HSG văn hóa",
            "Học sinh giỏi văn hóa"),
    SCIENCE(
            "KHKT",
            "Khoa học kỹ thuật",
            "Khoa học, kỹ thuật",
            "Khoa học - kĩ thuật",
            "Cuộc thi KHKT",
            "Cuộc thi khoa học kỹ thuật",
            "Thi KHKT",
            "Thi khoa học kỹ thuật",
            "Nghiên cứu khoa học kỹ thuật",
            "Nghiên cứu khoa học",
            "NCKH",
            "Cuộc thi nghiên cứu khoa học kỹ thuật",
            "KHKT học sinh trung học",
            "KHKT dành cho học sinh trung học",
            "Cuộc thi KHKT dành cho học sinh trung học",
            "Cuộc thi khoa học kỹ thuật dành cho học sinh trung học",
            "Khoa học kỹ thuật dành cho học sinh trung học"),
    INVENTION(
            "STKT",
            "Sáng tạo kỹ thuật",
            "Sáng tạo kĩ thuật",
            "Sáng tạo",
            "Cuộc thi sáng tạo",
            "Hội thi sáng tạo kỹ thuật",
            "Cuộc thi sáng tạo kỹ thuật",
            "Cuộc thi STKT",
            "Hội thi STKT",
            "Thi STKT",
            "Sáng tạo thanh thiếu niên nhi đồng",
            "Sáng tạo thanh thiếu niên, nhi đồng",
            "Sáng tạo TTNNĐ",
            "Cuộc thi sáng tạo thanh thiếu niên nhi đồng",
            "Cuộc thi sáng tạo thanh thiếu niên, nhi đồng");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> synonyms;

    ContestKind(String label, String... synonyms) {
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
