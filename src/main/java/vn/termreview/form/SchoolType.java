package vn.termreview.form;

import java.util.List;

/** What kind of school it is, whatever it teaches. */
public enum SchoolType implements Choice {
    GENERAL("Phổ thông", "PT", "Trường phổ thông", "Phổ thông thường", "Thường", "Bình thường", "Đại trà"),
    GIFTED("Chuyên", "Trường chuyên", "THPT chuyên", "Trường THPT chuyên"),
    ETHNIC_BOARDING(
            "PTDT nội trú",
            "PTDTNT",
            "PT DTNT",
            "DTNT",
            "Dân tộc nội trú",
            "Nội trú",
            "Phổ thông dân tộc nội trú",
            "Trường PTDTNT",
            "Trường PTDT nội trú",
            "PTDT nội trú tỉnh",
            "PTDT nội trú huyện",
            "PTDTNT tỉnh",
            "PTDTNT huyện"),
    ETHNIC_SEMI_BOARDING(
            "PTDT bán trú",
            "PTDTBT",
            "PT DTBT",
            "DTBT",
            "Dân tộc bán trú",
            "Bán trú",
            "Phổ thông dân tộc bán trú",
            "Trường PTDTBT",
            "Trường PTDT bán trú"),
    CONTINUING_CENTRE("TT GDTX", "TTGDTX", "Trung tâm GDTX", "Trung tâm giáo dục thường xuyên", "GDTX"),
    VOCATIONAL_CONTINUING_CENTRE(
            "TT GDNN-GDTX",
            "TTGDNN-GDTX",
            "TT GDNN và GDTX",
            "Trung tâm GDNN-GDTX",
            "Trung tâm GDNN và GDTX",
            "GDNN-GDTX",
            "Trung tâm giáo dục nghề nghiệp - giáo dục thường xuyên",
            "Trung tâm giáo dục nghề nghiệp và giáo dục thường xuyên");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> synonyms;

    SchoolType(String label, String... synonyms) {
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
