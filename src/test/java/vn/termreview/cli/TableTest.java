package vn.termreview.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableTest {

    @Test
    void columns_are_as_wide_as_they_look_however_their_letters_are_composed() {
        Table table = new Table(List.of("Tên", ">Số"));
        table.row(List.of(Normalizer.normalize("Đảng bộ", Normalizer.Form.NFD), "7"));
        table.row(List.of("Đảng bộ", "144"));

        assertThat(table).hasToString("  Tên       Số\n  Đảng bộ    7\n  Đảng bộ  144\n");
    }

    @Test
    void a_combining_mark_takes_no_room() {
        assertThat(Table.width("e\u0302\u0301")).isEqualTo(1);
    }

    @Test
    void what_a_cell_holds_cannot_break_the_line_or_colour_the_terminal() {
        assertThat(Table.clean("a\n b\u001b[31m")).isEqualTo("a b [31m");
    }
}
