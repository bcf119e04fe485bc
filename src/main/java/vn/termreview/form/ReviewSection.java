package vn.termreview.form;

import java.util.List;

/** A section of the review that a paragraph belongs to, in the order in which they are printed. */
public enum ReviewSection implements Choice {
    OVERVIEW(
            "Đặc điểm tình hình",
            "Đặc điểm, tình hình",
            "Đặc điểm tình hình chung",
            "Tình hình chung",
            "Khái quát tình hình",
            "Đặc điểm",
            "Thuận lợi, khó khăn",
            "Bối cảnh",
            "Mở đầu"),
    POLITICAL(
            "Nhiệm vụ chính trị",
            "Thực hiện nhiệm vụ chính trị",
            "Lãnh đạo thực hiện nhiệm vụ chính trị",
            "Kết quả thực hiện nhiệm vụ chính trị",
            "Lãnh đạo nhiệm vụ chính trị",
            "Công tác chuyên môn",
            "Nhiệm vụ chuyên môn",
            "I",
            "Phần thứ nhất - I",
            "Phần thứ nhất, mục I"),
    NETWORK(
            "Mạng lưới, quy mô",
            "Mạng lưới và quy mô",
            "Quy mô, mạng lưới",
            "Quy mô mạng lưới",
            "Mạng lưới trường lớp",
            "Mạng lưới trường, lớp",
            "Quy mô trường lớp",
            "Quy mô trường, lớp",
            "Mạng lưới và quy mô trường lớp",
            "Mạng lưới, quy mô trường lớp",
            "Mạng lưới, quy mô trường, lớp",
            "Quy mô",
            "Mạng lưới",
            "Phát triển quy mô, mạng lưới trường lớp"),
    QUALITY(
            "Chất lượng giáo dục",
            "Chất lượng",
            "Chất lượng dạy và học",
            "Chất lượng dạy học",
            "Nâng cao chất lượng giáo dục",
            "Chất lượng giáo dục toàn diện",
            "Chất lượng giáo dục đào tạo",
            "Chất lượng giáo dục và đào tạo",
            "Chất lượng đại trà"),
    UNIVERSAL(
            "Phổ cập giáo dục, xóa mù chữ",
            "Phổ cập giáo dục và xóa mù chữ",
            "Phổ cập giáo dục",
            "PCGD",
            "PCGD-XMC",
            "PCGD, XMC",
            "PCGD và XMC",
            "Phổ cập, xóa mù chữ",
            "Phổ cập",
            "Xóa mù chữ",
            "Phổ cập giáo dục - xóa mù chữ",
            "Phổ cập giáo dục, xoá mù chữ"),
    STANDARD(
            "Trường đạt chuẩn quốc gia",
            "Trường chuẩn quốc gia",
            "Xây dựng trường đạt chuẩn quốc gia",
            "Xây dựng trường chuẩn quốc gia",
            "Chuẩn quốc gia",
            "Trường CQG",
            "CQG",
            "Trường học đạt chuẩn quốc gia",
            "Trường chuẩn"),
    SPEARHEAD(
            "Giáo dục mũi nhọn",
            "Mũi nhọn",
            "Chất lượng mũi nhọn",
            "Chất lượng giáo dục mũi nhọn",
            "Công tác mũi nhọn",
            "Học sinh giỏi",
            "Bồi dưỡng học sinh giỏi",
            "Bồi dưỡng HSG",
            "HSG"),
    BUILDING(
            "Xây dựng Đảng",
            "Công tác xây dựng Đảng",
            "Xây dựng, chỉnh đốn Đảng",
            "Công tác xây dựng, chỉnh đốn Đảng",
            "Công tác Đảng",
            "XDĐ",
            "XD Đảng",
            "II",
            "Phần thứ nhất - II",
            "Phần thứ nhất, mục II"),
    IDEOLOGY(
            "Công tác tư tưởng",
            "Tư tưởng",
            "Chính trị tư tưởng",
            "Công tác chính trị tư tưởng",
            "Công tác chính trị, tư tưởng",
            "Công tác giáo dục chính trị, tư tưởng",
            "Giáo dục chính trị tư tưởng",
            "Xây dựng Đảng về tư tưởng",
            "Xây dựng Đảng về chính trị, tư tưởng",
            "Tuyên giáo",
            "Công tác tuyên giáo"),
    ORGANISATION(
            "Công tác tổ chức, cán bộ",
            "Công tác tổ chức và cán bộ",
            "Tổ chức, cán bộ",
            "Tổ chức cán bộ",
            "Công tác tổ chức cán bộ",
            "TCCB",
            "Công tác TCCB",
            "Xây dựng Đảng về tổ chức",
            "Xây dựng Đảng về tổ chức, cán bộ",
            "Công tác tổ chức",
            "Công tác cán bộ",
            "Công tác tổ chức, cán bộ, đảng viên",
            "Phát triển đảng viên"),
    RATING(
            "Xếp loại tổ chức đảng, đảng viên",
            "Xếp loại tổ chức đảng và đảng viên",
            "Đánh giá, xếp loại tổ chức đảng, đảng viên",
            "Đánh giá, xếp loại tổ chức đảng và đảng viên",
            "Xếp loại",
            "Đánh giá, xếp loại",
            "Đánh giá xếp loại",
            "Chất lượng tổ chức đảng, đảng viên",
            "Đánh giá chất lượng tổ chức đảng, đảng viên",
            "Xếp loại chi bộ, đảng viên"),
    INSPECTION(
            "Kiểm tra, giám sát",
            "Kiểm tra và giám sát",
            "Công tác kiểm tra, giám sát",
            "Công tác kiểm tra giám sát",
            "Kiểm tra, giám sát, kỷ luật",
            "Kiểm tra, giám sát và kỷ luật",
            "Công tác kiểm tra, giám sát, kỷ luật",
            "KTGS",
            "Công tác KTGS",
            "Kiểm tra, giám sát, thi hành kỷ luật"),
    MASS(
            "Công tác đoàn thể",
            "Đoàn thể",
            "Các đoàn thể",
            "Công tác các đoàn thể",
            "Lãnh đạo đoàn thể",
            "Lãnh đạo các đoàn thể",
            "Lãnh đạo các tổ chức đoàn thể",
            "Công tác quần chúng",
            "Các tổ chức chính trị - xã hội",
            "Lãnh đạo các tổ chức chính trị - xã hội",
            "Công tác dân vận",
            "Công tác dân vận và đoàn thể",
            "Công tác dân vận, đoàn thể",
            "III",
            "Phần thứ nhất - III",
            "Phần thứ nhất, mục III"),
    ASSESSMENT(
            "Đánh giá chung",
            "Nhận xét chung",
            "Đánh giá",
            "Nhận xét, đánh giá chung",
            "Đánh giá tổng quát",
            "IV",
            "Phần thứ nhất - IV",
            "Phần I - IV",
            "Phần thứ nhất, mục IV"),
    STRENGTHS(
            "Ưu điểm",
            "Những ưu điểm",
            "Mặt được",
            "Những mặt được",
            "Kết quả đạt được",
            "Thành tựu",
            "Mặt mạnh",
            "Các ưu điểm"),
    WEAKNESSES(
            "Hạn chế, khuyết điểm",
            "Hạn chế",
            "Những hạn chế",
            "Khuyết điểm",
            "Những hạn chế, khuyết điểm",
            "Hạn chế và khuyết điểm",
            "Hạn chế, yếu kém",
            "Những hạn chế, yếu kém",
            "Tồn tại",
            "Tồn tại, hạn chế",
            "Hạn chế, tồn tại",
            "Những tồn tại, hạn chế",
            "Nhược điểm",
            "Khuyết điểm, hạn chế"),
    CAUSES(
            "Nguyên nhân",
            "Nguyên nhân của hạn chế",
            "Nguyên nhân của hạn chế, khuyết điểm",
            "Nguyên nhân hạn chế",
            "Nguyên nhân của những hạn chế",
            "Nguyên nhân của những hạn chế, khuyết điểm",
            "Nguyên nhân chủ quan, khách quan",
            "Nguyên nhân khách quan, chủ quan",
            "Nguyên nhân của ưu điểm và hạn chế"),
    LESSONS(
            "Bài học kinh nghiệm",
            "Bài học",
            "Kinh nghiệm",
            "Một số bài học kinh nghiệm",
            "Những bài học kinh nghiệm",
            "Bài học rút ra"),
    DIRECTIONS(
            "Phương hướng",
            "Phương hướng nhiệm kỳ tới",
            "Phương hướng chung",
            "Phương hướng, mục tiêu",
            "Mục tiêu, phương hướng",
            "Mục tiêu",
            "Mục tiêu tổng quát",
            "Phương hướng nhiệm kỳ",
            "Phương hướng công tác",
            "Phần thứ hai",
            "Phần II",
            "Phần 2",
            "Phần thứ hai - I"),
    TASKS(
            "Nhiệm vụ, giải pháp",
            "Nhiệm vụ và giải pháp",
            "Nhiệm vụ",
            "Giải pháp",
            "Các nhiệm vụ, giải pháp",
            "Nhiệm vụ, giải pháp chủ yếu",
            "Nhiệm vụ và giải pháp chủ yếu",
            "Các nhiệm vụ, giải pháp chủ yếu",
            "Nhiệm vụ trọng tâm",
            "Nhiệm vụ, giải pháp trọng tâm",
            "Phương hướng, nhiệm vụ, giải pháp"),
    PROPOSALS(
            "Kiến nghị, đề xuất",
            "Kiến nghị",
            "Đề xuất",
            "Đề xuất, kiến nghị",
            "Đề xuất và kiến nghị",
            "Kiến nghị và đề xuất",
            "Những kiến nghị, đề xuất");

    private final String label;

    @SuppressWarnings("ImmutableEnumChecker") // List.of
    private final List<String> synonyms;

    ReviewSection(String label, String... synonyms) {
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

    @Override
    public boolean isHeading() {
        return true;
    }
}
