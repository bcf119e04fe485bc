package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InitialsTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Nguyễn Văn An                      | N.V.A.
                    NGUYỄN VĂN AN                      | N.V.A.
                    nguyễn  văn an                     | N.V.A.
                    Đ/c Nguyễn Văn An                  | N.V.A.
                    Đồng chí Đinh Thị Ánh              | Đ.T.Á.
                    ThS. Nguyễn Văn An                 | N.V.A.
                    Bà Nguyễn Thị Bé                   | N.T.B.
                    Nguyễn Văn An (mẫu)                | N.V.A.
                    Nguyễn Văn An - Phó Giám đốc Sở    | N.V.A.
                    Nguyễn Văn An, Chi bộ Văn phòng    | N.V.A.
                    N.V.A.                             | N.V.A.
                    N. V. A.                           | N.V.A.
                    (Nguyễn Văn An)                    | N.V.A.
                    Bà: Lục Phương Thảo Vy (mẫu)       | L.P.T.V.
                    Cố nhà giáo Lâm Tú Uyên            | L.T.U.
                    """)
    void a_person_is_known_by_initials_only(String name, String initials) {
        assertThat(Initials.of(name)).isEqualTo(initials);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    Nguyễn Văn An         | N.V.A.
                    Đồng chí NGUYỄN AN    | N.A.
                    Giấy chứng nhận       | Giấy chứng nhận
                    hai mươi              | hai mươi
                    12/13/2019            | 12/13/2019
                    ?                     | ?
                    BK TTg                | BK TTg
                    ông Tô Ngọc Vân nhận  | ông T.N.V. nhận
                    12/QĐ-UBND (khen bà Tô Ngọc Vân) | 12/QĐ-UBND (khen bà T.N.V.)
                    Cá nhân: Mạc Đăng Hòa | Cá nhân: M.Đ.H.
                    """)
    void what_might_be_a_name_is_shortened_and_all_else_is_not(String text, String shown) {
        assertThat(Initials.within(text)).isEqualTo(shown);
    }
}
