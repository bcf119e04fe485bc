package vn.termreview.template;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlugTest {

    @ParameterizedTest
    @CsvSource({
        "Huyện Bắc Sơn, huyen-bac-son",
        "Thành phố Lạng Sơn, thanh-pho-lang-son",
        "Huyện Đình Lập (mẫu), huyen-dinh-lap-mau",
        "Sở Giáo dục và Đào tạo, so-giao-duc-va-dao-tao",
    })
    void a_name_becomes_plain_letters(String name, String slug) {
        assertThat(Slug.of(name)).isEqualTo(slug);
    }
}
