package vn.termreview.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.termreview.review.OfficeNumbers;
import vn.termreview.review.Statement;

/** What the rows of the warehouse say of a sentence's counts, sums and differences, by statements of the test's own. */
final class KnownRows {
    private static final String ORDERS = """
            with level_words (level_group, words) as (values ('PRESCHOOL', 'mầm non'), ('PRIMARY', 'tiểu học'),
                ('LOWER_SECONDARY', 'THCS'), ('PRIMARY_LOWER_SECONDARY', 'TH&THCS'), ('UPPER_SECONDARY', 'THPT'),
                ('LOWER_UPPER_SECONDARY', 'THCS&THPT'), ('MULTI_LEVEL', 'phổ thông nhiều cấp học'),
                ('CONTINUING', 'GDTX')),
            programme_words (programme, words) as (values ('MN5', 'PCGD mầm non'), ('TH', 'PCGD tiểu học'),
                ('THCS', 'PCGD THCS'), ('XMC', 'xóa mù chữ')),
            kind_words (contest_kind, kind) as (values ('GIFTED_STUDENT', 'thi học sinh giỏi'),
                ('SCIENCE', 'thi khoa học kỹ thuật'), ('INVENTION', 'thi sáng tạo kỹ thuật')),
            place_words (contest_level, place) as (values ('NATIONAL', 'cấp quốc gia'), ('REGIONAL', 'cấp khu vực'),
                ('PROVINCIAL', 'cấp tỉnh'), ('SECTOR', 'cấp ngành')),
            contest_words as (select contest_kind, contest_level, kind || ' ' || place as words
                from kind_words cross join place_words),
            award_kind_words (award_kind, award) as (values ('LABOUR_ORDER_1', 'Huân chương Lao động hạng Nhất'),
                ('LABOUR_ORDER_2', 'Huân chương Lao động hạng Nhì'), ('LABOUR_ORDER_3', 'Huân chương Lao động hạng Ba'),
                ('EMULATION_FLAG', 'Cờ thi đua'), ('CERTIFICATE_OF_MERIT', 'Bằng khen'), ('CITATION', 'Giấy khen'),
                ('OTHER', 'Hình thức khác')),
            award_level_words (award_level, giver) as (values ('STATE', 'Nhà nước'), ('GOVERNMENT', 'Chính phủ'),
                ('MINISTRY', 'Bộ'), ('PROVINCE', 'Tỉnh'), ('BLOCK', 'Khối'), ('DEPARTMENT', 'Sở')),
            award_words as (select award_kind, award_level,
                award || case when award_kind like 'LABOUR%' then '' else ' của ' || giver end as words
                from award_kind_words cross join award_level_words)
            """;

    private static final List<String> YEAR = List.of("year", "firstYear", "lastYear", "leastYear", "mostYear");

    private final JdbcClient sql;
    private final OfficeNumbers numbers;
    private final Map<String, Object> term;
    private final List<Line> lines = lines();

    KnownRows(JdbcClient sql, OfficeNumbers numbers, int first) {
        this.sql = sql;
        this.numbers = numbers;
        this.term = Map.of("first", first, "last", first + 4);
    }

    private record Line(List<String> keys, String place, String sql) {
        boolean isOf(String key) {
            return keys.stream()
                    .anyMatch(k -> k.endsWith("*") ? key.startsWith(k.substring(0, k.length() - 1)) : key.equals(k));
        }
    }

    /**
     * Compares what is known of a statement.
     *
     * @param around the words of the statements that it is a part of
     * @param wrong takes what differs
     * @return the places that were compared, and those by which the others were looked up
     */
    List<String> compare(Statement statement, Map<String, String> around, List<String> wrong) {
        List<String> compared = new ArrayList<>();
        for (Line line : lines) {
            boolean hasPlace = line.place().equals("=") || statement.words().containsKey(line.place());
            if (line.isOf(statement.key()) && hasPlace) {
                compared.add(line.place());
                statement.words().keySet().stream()
                        .filter(place -> line.sql().contains(":" + place))
                        .forEach(compared::add);
                Object known = known(line, parameters(statement, around));
                if (!agrees(statement, line.place(), known)) {
                    wrong.add(statement.key() + " " + line.place() + ": printed " + statement.words() + ", known "
                            + known);
                }
            }
        }
        return compared;
    }

    /** Compares a target of the next term with its form's row. */
    List<String> aim(Statement statement, List<String> wrong) {
        List<String> known = sql.sql("select current_target.level || ' ' || current_target.target_kind"
                        + " from current_target inner join term using (term_code)"
                        + " inner join indicator using (indicator_code) where term.first_year = :last + 1"
                        + " and lower(indicator_name) = lower(:name)")
                .params(term)
                .param("name", statement.word("indicator"))
                .query(String.class)
                .list();
        String target = statement.words().getOrDefault("target", "");
        boolean isStated = numbers.all(target).isEmpty()
                ? !known.isEmpty()
                : known.stream().filter(Objects::nonNull).anyMatch(row -> {
                    BigDecimal level = new BigDecimal(row.split(" ", 2)[0]);
                    BigDecimal shown = numbers.number(target);
                    return shown.compareTo(target.contains("%") ? level.movePointRight(2) : level) == 0;
                });
        if (!isStated) {
            wrong.add(statement.key() + ": " + statement.words() + ", known " + known);
        }
        return List.of("target", "year");
    }

    private Object known(Line line, Map<String, Object> parameters) {
        var query = sql.sql(ORDERS + line.sql()).params(parameters);
        if (line.place().equals("=")) {
            return Boolean.TRUE.equals(query.query(Boolean.class).single());
        }
        return line.place().endsWith("ears")
                ? query.query(Integer.class).list()
                : Objects.requireNonNullElse(
                        query.query(BigDecimal.class).list().stream()
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null),
                        "nothing");
    }

    private boolean agrees(Statement statement, String place, Object known) {
        if (place.equals("=")) {
            return known.equals(true);
        }
        String word = statement.word(place);
        if (place.endsWith("ears")) {
            return OfficeNumbers.years(word).equals(known);
        }
        if (!(known instanceof BigDecimal number)) {
            return false;
        }
        if (YEAR.contains(place)) {
            return OfficeNumbers.years(word).equals(List.of(number.intValueExact()));
        }
        boolean isShare = word.endsWith("%") && number.compareTo(BigDecimal.ONE) <= 0;
        return isShare ? isRate(word, number) : numbers.number(word).compareTo(number) == 0;
    }

    /** A rate as printed; a level that a rule sets is whole. */
    private boolean isRate(String word, BigDecimal rate) {
        return numbers.isRate(word, rate) || numbers.number(word).compareTo(rate.movePointRight(2)) == 0;
    }

    private Map<String, Object> parameters(Statement statement, Map<String, String> around) {
        Map<String, Object> parameters = new HashMap<>(term);
        Map<String, String> words = new HashMap<>(around);
        words.putAll(statement.words());
        words.forEach((name, word) -> {
            if (YEAR.contains(name)) {
                parameters.put(name, OfficeNumbers.years(word).get(0));
            } else if (!term.containsKey(name)) {
                boolean isNumber = word.matches("[\\d.]+(,\\d+)?");
                parameters.put(name, isNumber ? numbers.number(word) : word);
            }
        });
        return parameters;
    }

    private static List<Line> lines() {
        try (InputStream bytes =
                Objects.requireNonNull(KnownRows.class.getResourceAsStream("/sentences/warehouse.txt"))) {
            List<Line> lines = new String(bytes.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> line.split("\\|", 3))
                    .map(part -> new Line(List.of(part[0].split(", ", -1)), part[1], part[2]))
                    .toList();
            assertThat(lines).isNotEmpty();
            return lines;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
