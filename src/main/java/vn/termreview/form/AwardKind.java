package vn.termreview.form;

import java.util.List;
import java.util.stream.Stream;

/** What is awarded. */
public enum AwardKind implements Choice {
    /** The Labour Order, first class. */
    LABOUR_ORDER_1(
            "Huân chương Lao động hạng Nhất",
            "HCLĐ hạng Nhất",
            "HCLĐ Nhất",
            "Huân chương lao động Nhất",
            "Huân chương hạng Nhất",
            "hạng Nhất",
            "HCLĐ hạng I",
            "HCLĐ I",
            "Huân chương lao động I",
            "Huân chương hạng I",
            "hạng I",
            "HCLĐ hạng 1",
            "HCLĐ 1",
            "Huân chương lao động 1",
            "Huân chương hạng 1",
            "hạng 1",
            "Huân chương Lao động hạng I",
            "Huân chương Lao động hạng 1"),
    /** Second class. */
    LABOUR_ORDER_2(
            "Huân chương Lao động hạng Nhì",
            "HCLĐ hạng Nhì",
            "HCLĐ Nhì",
            "Huân chương lao động Nhì",
            "Huân chương hạng Nhì",
            "hạng Nhì",
            "HCLĐ hạng II",
            "HCLĐ II",
            "Huân chương lao động II",
            "Huân chương hạng II",
            "hạng II",
            "HCLĐ hạng 2",
            "HCLĐ 2",
            "Huân chương lao động 2",
            "Huân chương hạng 2",
            "hạng 2",
            "HCLĐ hạng Hai",
            "HCLĐ Hai",
            "Huân chương lao động Hai",
            "Huân chương hạng Hai",
            "hạng Hai",
            "Huân chương Lao động hạng II",
            "Huân chương Lao động hạng 2",
            "Huân chương Lao động hạng Hai"),
    /** Third class. */
    LABOUR_ORDER_3(
            "Huân chương Lao động hạng Ba",
            "HCLĐ hạng Ba",
            "Huân chương Lao động Hạng Ba",
            "HCLĐ Ba",
            "Huân chương lao động Ba",
            "Huân chương hạng Ba",
            "hạng Ba",
            "HCLĐ hạng III",
            "HCLĐ III",
            "Huân chương lao động III",
            "Huân chương hạng III",
            "hạng III",
            "HCLĐ hạng 3",
            "HCLĐ 3",
            "Huân chương lao động 3",
            "Huân chương hạng 3",
            "hạng 3",
            "Huân chương Lao động hạng III",
            "Huân chương Lao động hạng 3"),
    /** The flag of the best in an emulation. */
    EMULATION_FLAG(
            "Cờ thi đua",
            "Cờ",
            "CTĐ",
            "Cờ thi đua xuất sắc",
            "Cờ đơn vị thi đua xuất sắc",
            "Cờ thi đua của Chính phủ",
            "Cờ thi đua Chính phủ",
            "Cờ thi đua của Thủ tướng Chính phủ",
            "Cờ thi đua Thủ tướng Chính phủ",
            "Cờ thi đua của Bộ",
            "Cờ thi đua cấp Bộ",
            "Cờ thi đua của Bộ GD&ĐT",
            "Cờ thi đua Bộ GD&ĐT",
            "Cờ thi đua của Bộ Giáo dục và Đào tạo",
            "Cờ thi đua của UBND tỉnh",
            "Cờ thi đua UBND tỉnh",
            "Cờ thi đua của tỉnh",
            "Cờ thi đua cấp tỉnh"),
    /** Given from the ministry and the province upwards. */
    CERTIFICATE_OF_MERIT(
            "Bằng khen",
            "BK",
            "Bằng khen của Thủ tướng Chính phủ",
            "Bằng khen Thủ tướng Chính phủ",
            "Bằng khen của Thủ tướng",
            "Bằng khen Thủ tướng",
            "Bằng khen của Bộ",
            "Bằng khen Bộ",
            "Bằng khen của Bộ trưởng",
            "Bằng khen Bộ trưởng",
            "Bằng khen của Bộ GD&ĐT",
            "Bằng khen Bộ GD&ĐT",
            "Bằng khen của Bộ trưởng Bộ GD&ĐT",
            "Bằng khen Bộ trưởng Bộ GD&ĐT",
            "Bằng khen của Bộ Giáo dục và Đào tạo",
            "Bằng khen Bộ Giáo dục và Đào tạo",
            "Bằng khen của Bộ trưởng Bộ Giáo dục và Đào tạo",
            "Bằng khen Bộ trưởng Bộ Giáo dục và Đào tạo",
            "Bằng khen của UBND tỉnh",
            "Bằng khen UBND tỉnh",
            "Bằng khen của Chủ tịch UBND tỉnh",
            "Bằng khen Chủ tịch UBND tỉnh",
            "Bằng khen của Ủy ban nhân dân tỉnh",
            "Bằng khen Ủy ban nhân dân tỉnh",
            "Bằng khen của Chủ tịch Ủy ban nhân dân tỉnh",
            "Bằng khen Chủ tịch Ủy ban nhân dân tỉnh",
            "Bằng khen của Tỉnh ủy",
            "Bằng khen Tỉnh ủy",
            "Bằng khen của Ban Thường vụ Tỉnh ủy",
            "Bằng khen Ban Thường vụ Tỉnh ủy",
            "Bằng khen của BTV Tỉnh ủy",
            "Bằng khen BTV Tỉnh ủy"),
    /** Given by heads of offices. */
    CITATION(
            "Giấy khen",
            "GK",
            "Giấy khen của Giám đốc Sở",
            "Giấy khen Giám đốc Sở",
            "Giấy khen của Giám đốc Sở GD&ĐT",
            "Giấy khen Giám đốc Sở GD&ĐT",
            "Giấy khen của Giám đốc Sở Giáo dục và Đào tạo",
            "Giấy khen Giám đốc Sở Giáo dục và Đào tạo",
            "Giấy khen của Sở GD&ĐT",
            "Giấy khen Sở GD&ĐT",
            "Giấy khen của Sở Giáo dục và Đào tạo",
            "Giấy khen Sở Giáo dục và Đào tạo",
            "Giấy khen của Sở",
            "Giấy khen Sở",
            "Giấy khen của Đảng ủy Sở",
            "Giấy khen Đảng ủy Sở",
            "Giấy khen của Đảng ủy Khối",
            "Giấy khen Đảng ủy Khối",
            "Giấy khen của Đảng ủy Khối các cơ quan tỉnh",
            "Giấy khen Đảng ủy Khối các cơ quan tỉnh"),
    /** Anything else. */
    OTHER("Khác", "Hình thức khác", "Hình thức khen khác", "Hình thức khen thưởng khác", "Loại khác");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> synonyms;

    AwardKind(String label, String... synonyms) {
        this.label = label;
        this.synonyms =
                Stream.of(synonyms).flatMap(AwardKind::abbreviated).distinct().toList();
    }

    /** As it is spelt out, and as offices shorten its first words and the Prime Minister. */
    private static Stream<String> abbreviated(String synonym) {
        String first = synonym.replaceFirst("^Bằng khen ", "BK ")
                .replaceFirst("^Giấy khen ", "GK ")
                .replaceFirst("^Huân chương (Lao động|lao động)", "Huân chương LĐ");
        return Stream.of(synonym, first)
                .flatMap(text -> Stream.of(
                        text,
                        text.replace("Thủ tướng Chính phủ", "Thủ tướng CP"),
                        text.replace("Thủ tướng Chính phủ", "TTg"),
                        text.replace("Thủ tướng Chính phủ", "TTg CP")));
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
