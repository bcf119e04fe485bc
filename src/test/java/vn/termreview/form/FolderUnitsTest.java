package vn.termreview.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FolderUnitsTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2019/Trường Tiểu học Một/02-TH.xlsx, Trường Tiểu học Một",
                "TH Hoàng Văn Thụ/2019/02-TH.xlsx, TH Hoàng Văn Thụ",
                "MN_Hoa_Mai/01-MN.xlsx, MN Hoa Mai",
                "20178401/02-TH.xlsx, 20178401",
                "2019/02-TH.xlsx, -",
                "Huyện Bắc Sơn/02-TH.xlsx, -",
                "Trường Tiểu học Một.xlsx, -",
            })
    void only_a_folder_that_is_named_like_a_school_names_one(String path, @Nullable String school) {
        assertThat(FolderUnits.of(path)).isEqualTo(school);
    }
}
