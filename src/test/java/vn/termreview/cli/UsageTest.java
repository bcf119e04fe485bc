package vn.termreview.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.termreview.problem.Language;
import vn.termreview.problem.Messages;
import vn.termreview.problem.VietnameseWords;

class UsageTest {

    static Stream<Arguments> mistakes() {
        return Stream.of(
                arguments("", "chưa có lệnh."),
                arguments("bogus", "không có lệnh “bogus”."),
                arguments("imprt x", "không có lệnh “imprt”. Có phải là “import”?"),
                arguments("import --yeer 2019", "lệnh này không có tùy chọn --yeer. Có phải là --year?"),
                arguments("import --yeer=2019", "lệnh này không có tùy chọn --yeer. Có phải là --year?"),
                arguments("runs --wholly-unknown", "lệnh này không có tùy chọn --wholly-unknown."),
                arguments("runs 5", "thừa “5” trên dòng lệnh."),
                arguments("sample a b", "thừa “b” trên dòng lệnh."),
                arguments("sample", "thiếu THƯ_MỤC sau tên lệnh."),
                arguments("template --year 2019", "thiếu BIỂU sau tên lệnh."),
                arguments("template P1 --term 2015-2020", "thiếu tùy chọn --year."),
                arguments("withdraw 3", "thiếu tùy chọn --reason."),
                arguments("withdraw 3 --reason", "tùy chọn --reason cần có giá trị đi sau."),
                arguments("withdraw ba --reason nhầm", "“ba” không phải là số thứ tự; cần một số nguyên dương như 12."),
                arguments("mark", "thiếu SỐ bản nộp sau tên lệnh."),
                arguments("mark ba -o x.xlsx", "“ba” không phải là số thứ tự; cần một số nguyên dương như 12."),
                arguments("mark 12 -o /", "/ là thư mục; hãy ghi cả tên tệp."),
                arguments("explain 18", "thiếu tùy chọn --text."),
                arguments("explain --text muộn", "thiếu SỐ điểm cần giải trình sau tên lệnh."),
                arguments("explain ba --text muộn", "“ba” không phải là số thứ tự; cần một số nguyên dương như 12."),
                arguments("explain 18 --text " + "x".repeat(501), "--text dài 501 ký tự; nhiều nhất 500."),
                arguments("diff", "thiếu SỐ bản nộp cũ sau tên lệnh."),
                arguments("so-sanh 3", "thiếu SỐ bản nộp mới sau tên lệnh."),
                arguments("diff 3 ba", "“ba” không phải là số thứ tự; cần một số nguyên dương như 12."),
                arguments("diff 3 4 5", "thừa “5” trên dòng lệnh."),
                arguments("restart 0", "“0” không phải là số thứ tự; cần một số nguyên dương như 12."),
                arguments("import", "chưa nêu tệp hoặc thư mục nào để nạp."),
                arguments("import khong-co.xlsx", "không thấy /noi-lam-viec/khong-co.xlsx."),
                arguments("import a --year 19", "--year cần một năm như 2019, không phải “19”."),
                arguments(
                        "import a --year 2019 --term 2015-2020",
                        "chỉ được dùng một trong hai tùy chọn --year và --term."),
                arguments("status --term 2015-2019", "--term cần một nhiệm kỳ như 2015-2020, không phải “2015-2019”."),
                arguments("status --year 2019 --year 2018", "tùy chọn --year chỉ được ghi một lần."),
                arguments("status --json=yes", "tùy chọn --json không có giá trị đi sau."),
                arguments("figures", "thiếu tùy chọn --term."),
                arguments(
                        "figures --term 2015-2020 --as-of 31/02/2020",
                        "--as-of cần một ngày như 2020-05-31 hoặc 31/05/2020, không phải “31/02/2020”."),
                arguments("review --unit CB01", "thiếu tùy chọn --term."),
                arguments(
                        "review --term 2015-2020 --year 2019",
                        "chỉ được dùng một trong hai tùy chọn --term và --year."),
                arguments(
                        "review --year 2019 --each-unit",
                        "chỉ được dùng một trong hai tùy chọn --year và --each-unit."),
                arguments(
                        "review --term 2015-2020 --quality --unit 185",
                        "chỉ được dùng một trong hai tùy chọn --quality và --unit."),
                arguments("review --year 2019 --quality", "chỉ được dùng một trong hai tùy chọn --year và --quality."),
                arguments("review --term 2015-2020 --form tinh", "không có thể thức “tinh”; chỉ có dang và nha-nuoc."),
                arguments(
                        "review --term 2015-2020 --date hôm-nay",
                        "--date cần một ngày như 2020-05-31 hoặc 31/05/2020, không phải “hôm-nay”."),
                arguments("review --term 2015-2020 --format doc", "không có kiểu tệp “doc”; chỉ có pdf, docx và xlsx."),
                arguments(
                        "trace --cell 3 C17",
                        "“C17” không chỉ rõ một ô; viết số bản nộp rồi đến trang và ô, như --cell 12 P1!C17."),
                arguments("runs --lang fr", "không có ngôn ngữ “fr”; chỉ có vi và en."),
                arguments(
                        "runs --db mysql://x",
                        "địa chỉ cơ sở dữ liệu “mysql://x” không đúng; viết như jdbc:postgresql://may-chu/kho."),
                arguments(
                        "runs --db jdbc:postgresql://x/y?password=z",
                        "không ghi mật khẩu trên dòng lệnh; đặt vào biến môi trường TERMREVIEW_DB_USER và TERMREVIEW_DB_PASSWORD."),
                arguments(
                        "runs --db postgresql://a:b@x/y",
                        "không ghi mật khẩu trên dòng lệnh; đặt vào biến môi trường TERMREVIEW_DB_USER và TERMREVIEW_DB_PASSWORD."));
    }

    @ParameterizedTest(name = "termreview {0}")
    @MethodSource("mistakes")
    void a_mistake_is_told_in_vietnamese_with_what_to_type_next_and_opens_nothing(String line, String sentence) {
        FakeOperations operations = new FakeOperations();

        CliRun run = CliRun.of(operations, line.isEmpty() ? new String[0] : line.split(" ", -1));

        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .startsWith("Lỗi: " + sentence + "\nGõ tiếp: termreview ")
                .endsWith("--help\n");
        assertThat(operations.opened).isNull();
    }

    @Test
    void a_mistake_is_told_in_english_on_request() {
        assertThat(CliRun.of(new FakeOperations(), "--lang", "en", "imprt").err())
                .isEqualTo("""
                        Error: there is no command “imprt”. Did you mean “import”?
                        Next: termreview import --help
                        """);
    }

    @Test
    void both_languages_have_the_same_texts_with_the_same_values() {
        Messages vietnamese = Texts.of(Language.VI);
        Messages english = Texts.of(Language.EN);

        assertThat(vietnamese.keys()).isEqualTo(english.keys());
        for (String key : vietnamese.keys()) {
            assertThat(placeholders(vietnamese.raw(key))).as(key).isEqualTo(placeholders(english.raw(key)));
            assertThat(columns(vietnamese.raw(key))).as(key).isEqualTo(columns(english.raw(key)));
            assertThat(VietnameseWords.foreign(vietnamese.raw(key))).as(key).isEmpty();
        }
    }

    private static Set<String> placeholders(String text) {
        return new TreeSet<>(Pattern.compile("\\{[^}]*\\}")
                .matcher(text)
                .results()
                .map(m -> m.group())
                .toList());
    }

    private static long columns(String text) {
        return text.chars().filter(letter -> letter == '|').count();
    }
}
