package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What offices call their units neither leaves the output directory nor overwrites another unit's file. */
class FileWordsTest {

    @ParameterizedTest
    @CsvSource({
        "CB01, CB01",
        "Huyện Bắc Sơn, huyen-bac-son",
        "../../etc/passwd, etc-passwd",
        "'C:\\Windows\\NUL. ', c-windows-nul",
        "'\u202eCB\u001b[31m\u0000', cb-31m",
        "Đảng bộ Nguyê\u0303n, dang-bo-nguyen",
        "中, don-vi",
        "..., don-vi",
    })
    void a_name_is_bare_letters_digits_and_hyphens(String name, String word) {
        assertThat(FileWords.safe(name)).isEqualTo(word);
    }

    @Test
    void a_long_name_is_cut_and_like_names_are_told_apart() {
        assertThat(FileWords.safe("a".repeat(300))).hasSize(60);
        assertThat(FileWords.distinct(List.of("CB-01", "CB 01", "cb01", "CB01", "中", "文")))
                .containsExactly("cb-01", "cb-01-2", "cb01", "CB01-2", "don-vi", "don-vi-2");
    }
}
