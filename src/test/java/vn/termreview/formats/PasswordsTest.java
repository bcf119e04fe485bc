package vn.termreview.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import vn.termreview.form.FormCatalogue;
import vn.termreview.form.FormReader;
import vn.termreview.workbook.CellText;
import vn.termreview.workbook.Passwords;
import vn.termreview.workbook.WorkbookLimits;

class PasswordsTest {
    private static final String PASSWORD = "Mật khẩu 1";

    private final Passwords passwords = new Passwords();
    private final FormReader reader = new FormReader(FormCatalogue.load(), WorkbookLimits.defaults(), passwords);

    private String outcome(byte[] bytes) {
        return HostileCorpus.outcome(reader, "P1.xlsx", bytes);
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            mode = Mode.INCLUDE,
            names = {"agile", "standard"})
    void a_package_is_opened_by_the_one_of_several_passwords_that_fits(EncryptionMode mode) throws IOException {
        byte[] locked = Locks.office(Honest.xlsx(), mode, PASSWORD);

        assertThat(outcome(locked)).isEqualTo("FILE_ENCRYPTED");
        passwords.use(List.of("khác", "khác nữa"));
        assertThat(outcome(locked)).isEqualTo("FILE_PASSWORD_WRONG");
        passwords.use(List.of("khác", PASSWORD, "khác nữa"));
        assertThat(outcome(locked)).isEqualTo("loaded 2");
    }

    @Test
    void an_old_workbook_is_opened_by_its_password() throws IOException {
        byte[] locked = Locks.xls(PASSWORD);

        assertThat(outcome(locked)).isEqualTo("FILE_ENCRYPTED");
        passwords.use(List.of("khác"));
        assertThat(outcome(locked)).isEqualTo("FILE_PASSWORD_WRONG");
        passwords.use(List.of("khác", PASSWORD));
        assertThat(outcome(locked)).isEqualTo("loaded 2");
    }

    @Test
    void a_cell_of_a_locked_workbook_is_found_with_its_password_only() throws IOException {
        byte[] locked = Locks.office(Honest.xlsx(), EncryptionMode.agile, PASSWORD);
        passwords.use(List.of(PASSWORD));

        assertThat(CellText.of(locked, passwords).at("Biểu P1", "D3")).contains("20");
    }
}
