package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChoicesTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    SchoolLevel     | MN                                   | PRESCHOOL
                    SchoolLevel     | mầm  non                             | PRESCHOOL
                    SchoolLevel     | TIEU HOC                             | PRIMARY
                    SchoolLevel     | TH                                   | PRIMARY
                    SchoolLevel     | THCS                                 | LOWER_SECONDARY
                    SchoolLevel     | Trung học cơ sở                      | LOWER_SECONDARY
                    SchoolLevel     | TH và THCS                           | PRIMARY_LOWER_SECONDARY
                    SchoolLevel     | TH-THCS                              | PRIMARY_LOWER_SECONDARY
                    SchoolLevel     | Tiểu học và Trung học cơ sở          | PRIMARY_LOWER_SECONDARY
                    SchoolLevel     | THCS & THPT                          | LOWER_UPPER_SECONDARY
                    SchoolLevel     | TH, THCS và THPT                     | MULTI_LEVEL
                    SchoolLevel     | TTGDTX                               | CONTINUING
                    SchoolType      | PTDTNT                               | ETHNIC_BOARDING
                    SchoolType      | PTDTBT                               | ETHNIC_SEMI_BOARDING
                    SchoolType      | Phổ thông dân tộc bán trú            | ETHNIC_SEMI_BOARDING
                    SchoolType      | TTGDTX                               | CONTINUING_CENTRE
                    SchoolType      | Trung tâm GDNN - GDTX                | VOCATIONAL_CONTINUING_CENTRE
                    Ownership       | công lập                             | PUBLIC
                    Ownership       | Tu thuc                              | PRIVATE
                    StandardLevel   | Mức độ 1                             | LEVEL_1
                    StandardLevel   | 02                                   | LEVEL_1
                    StandardLevel   | II                                   | LEVEL_2
                    AwardSubject    | cá nhân                              | INDIVIDUAL
                    AwardKind       | HCLĐ hạng Nhất                       | LABOUR_ORDER_1
                    AwardKind       | HUAN CHUONG LAO DONG HANG I          | LABOUR_ORDER_1
                    AwardKind       | HC LĐ hạng Nhì                       | LABOUR_ORDER_2
                    AwardKind       | Cờ thi đua của Chính phủ             | EMULATION_FLAG
                    AwardKind       | Bằng khen của Thủ tướng Chính phủ    | CERTIFICATE_OF_MERIT
                    AwardKind       | Giấy khen Giám đốc Sở GD & ĐT        | CITATION
                    AwardLevel      | Chủ tịch nước                        | STATE
                    AwardLevel      | Thủ tướng Chính phủ                  | GOVERNMENT
                    AwardLevel      | Bộ GD&ĐT                             | MINISTRY
                    AwardLevel      | UBND tỉnh                            | PROVINCE
                    AwardLevel      | Đảng ủy Khối các cơ quan tỉnh        | BLOCK
                    AwardLevel      | Sở Giáo dục và Đào tạo               | DEPARTMENT
                    RecognitionKind | CÔNG NHẬN LẠI                        | AGAIN
                    RecognitionKind | Nâng chuẩn                           | RAISED
                    ChangedKind     | Phường                               | COMMUNE
                    ChangedKind     | tp                                   | DISTRICT
                    ChangedKind     | Tổ chức cấp trên                     | SUPERIOR
                    ChangeKind      | Sát nhập                             | MERGED
                    ChangeKind      | Chuyển cấp quản lý                   | TRANSFERRED
                    ContestKind     | Kỳ thi chọn học sinh giỏi            | GIFTED_STUDENT
                    ContestKind     | khoa hoc ky thuat                    | SCIENCE
                    ContestKind     | Hội thi sáng tạo kỹ thuật            | INVENTION
                    ContestLevel    | CẤP QUỐC GIA                         | NATIONAL
                    ContestLevel    | Cấp tỉnh                             | PROVINCIAL
                    ReviewSection   | I                                    | POLITICAL
                    ReviewSection   | II. Xây dựng Đảng                    | BUILDING
                    ReviewSection   | Phần thứ nhất - III                  | MASS
                    ReviewSection   | Phần thứ nhất: IV. Đánh giá chung    | ASSESSMENT
                    ReviewSection   | 2) Những hạn chế, khuyết điểm        | WEAKNESSES
                    ReviewSection   | Phần I - I                           | POLITICAL
                    ReviewSection   | PHẦN II                              | DIRECTIONS
                    ReviewSection   | Phan thu hai                         | DIRECTIONS
                    ReviewSection   | a) Xoá mù chữ                        | UNIVERSAL
                    """)
    void offices_write_a_member_in_many_ways(String list, String text, String member) {
        assertThat(Choices.find(list, text).map(Choice::name)).contains(member);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "AwardSubject",
                "AwardKind",
                "AwardLevel",
                "OrganisationType",
                "RatingLevel",
                "SchoolLevel",
                "SchoolType",
                "Ownership",
                "StandardLevel",
                "RecognitionKind",
                "ChangedKind",
                "ChangeKind",
                "ContestKind",
                "ContestLevel",
                "ReviewSection"
            })
    void no_text_means_two_members(String list) {
        for (UnaryOperator<String> key :
                Stream.<UnaryOperator<String>>of(Labels::key, Labels::bareKey).toList()) {
            Map<String, String> owners = new HashMap<>();
            for (Choice member : Choices.require(list)) {
                Stream.concat(Stream.of(member.label()), member.synonyms().stream())
                        .forEach(text -> assertThat(owners.merge(
                                        key.apply(text),
                                        member.name(),
                                        (one, other) -> one.equals(other) ? one : one + " " + other))
                                .as(text)
                                .isEqualTo(member.name()));
            }
        }
    }

    @Test
    void a_longer_heading_speaks_of_one_member() {
        assertThat(SectionTexts.choice("RecognitionKind", "I. CÁC TRƯỜNG CÔNG NHẬN MỚI NĂM HỌC 2019-2020")
                        .map(Choice::name))
                .contains("NEW");
        assertThat(SectionTexts.choice("RecognitionKind", "Công nhận lại (28 trường)")
                        .map(Choice::name))
                .contains("AGAIN");
        assertThat(SectionTexts.choice("RecognitionKind", "B. Nâng mức: 3 trường")
                        .map(Choice::name))
                .contains("RAISED");
        assertThat(SectionTexts.choice("RecognitionKind", "Công nhận mới và công nhận lại"))
                .isEmpty();
        assertThat(SectionTexts.choice("RecognitionKind", "Các trường mới thành lập"))
                .isEmpty();
    }
}
