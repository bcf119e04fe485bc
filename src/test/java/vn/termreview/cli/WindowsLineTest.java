package vn.termreview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What {@code termreview.cmd} hands on becomes the words that were typed. */
class WindowsLineTest {

    @Test
    void words_are_cut_at_spaces_outside_of_quotes() {
        assertThat(WindowsLine.words(" import  \"D:\\Chi bộ Mầm non\\Năm 2019!.xlsx\" --json\t"))
                .containsExactly("import", "D:\\Chi bộ Mầm non\\Năm 2019!.xlsx", "--json");
    }

    @Test
    void a_quote_may_begin_inside_a_word_and_an_empty_word_stays() {
        assertThat(WindowsLine.words("--home=\"C:\\Users\\Nguyễn Văn\\kho\" \"\" x"))
                .containsExactly("--home=C:\\Users\\Nguyễn Văn\\kho", "", "x");
    }

    @Test
    void backslashes_count_only_before_a_quote() {
        assertThat(WindowsLine.words("\"ông nói \\\"đúng\\\" rồi\" a\\\\b \"c\\\\\" \"d\"\"e\""))
                .containsExactly("ông nói \"đúng\" rồi", "a\\\\b", "c\\", "d\"e");
    }

    @Test
    void a_folder_completed_by_the_tab_key_ends_at_its_quote() {
        assertThat(WindowsLine.words("import \"D:\\Biểu mẫu\\\" --year 2019"))
                .containsExactly("import", "D:\\Biểu mẫu\\", "--year", "2019");
        assertThat(WindowsLine.words("import \"\\\\may-chu\\Chi bộ\\\""))
                .containsExactly("import", "\\\\may-chu\\Chi bộ\\");
    }

    @Test
    void letters_that_the_code_page_does_not_have_come_from_the_line() {
        String[] asJavaHasThem = {"import", "D:\\Chi b?"};

        assertThat(RawArguments.ofLine(asJavaHasThem, "import \"D:\\Chi bộ\"")).containsExactly("import", "D:\\Chi bộ");
        assertThat(RawArguments.ofLine(asJavaHasThem, null)).isSameAs(asJavaHasThem);
    }

    @Test
    void what_java_made_of_a_wildcard_stays() {
        String[] expanded = {"import", "a.xlsx", "b.xlsx"};

        assertThat(List.of(RawArguments.ofLine(expanded, "import *.xlsx"))).containsExactly(expanded);
    }
}
