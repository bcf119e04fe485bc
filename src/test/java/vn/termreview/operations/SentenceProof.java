package vn.termreview.operations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.termreview.cli.FigureRow;
import vn.termreview.cli.Verdict;
import vn.termreview.review.OfficeNumbers;
import vn.termreview.review.Statement;

/** Holds the statements of a printed review against the warehouse; a number that nothing is known of is wrong too. */
final class SentenceProof {
    private static final OfficeNumbers NUMBERS = new OfficeNumbers("vi");
    private static final Pattern DIGIT = Pattern.compile("\\d");

    /** Places that are taken apart into statements of their own, or that hold names. */
    private static final Set<String> NO_NUMBER = Set.of(
            "list",
            "items",
            "reason",
            "indicator",
            "name",
            "largest",
            "smallest",
            "source",
            "contest",
            "up",
            "down",
            "units",
            "form",
            "term",
            "committee",
            "date",
            "programme");

    private final KnownRows rows;
    private final KnownFigures figures;
    private final List<String> wrong = new ArrayList<>();
    private int statements;
    private int numbers;

    SentenceProof(Office office, String term, List<FigureRow> figures) {
        this.rows = new KnownRows(office.sql(), NUMBERS, Integer.parseInt(term.substring(0, 4)));
        this.figures = new KnownFigures(figures, NUMBERS);
    }

    /** What is not as the warehouse knows it. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }

    int statements() {
        return statements;
    }

    int numbers() {
        return numbers;
    }

    /** Compares the sentences of a paragraph; a later one may be about the indicator of the one before. */
    void paragraph(List<Statement> sentences) {
        String code = null;
        for (Statement sentence : sentences) {
            String own = figures.code(sentence);
            code = own != null ? own : sentence.is("trend.base") ? code : null;
            compare(sentence, code, Map.of());
        }
    }

    private void compare(Statement statement, @Nullable String code, Map<String, String> around) {
        statements++;
        List<String> compared = new ArrayList<>(rows.compare(statement, around, wrong));
        if (code != null) {
            compared.addAll(figures.compare(statement, code, wrong));
        }
        compared.addAll(summary(statement));
        compared.addAll(aims(statement));
        statement.words().forEach((place, word) -> {
            if (!NO_NUMBER.contains(place) && DIGIT.matcher(word).find()) {
                numbers++;
                if (!compared.contains(place)) {
                    wrong.add(statement.key() + " " + place + ": nothing is known of " + word);
                }
            }
        });
        Map<String, String> words = new HashMap<>(around);
        words.putAll(statement.words());
        if (statement.is("network.changes.")) {
            words.put("what", statement.ending().toLowerCase(Locale.ROOT));
        }
        for (Statement part : statement.parts()) {
            String own = figures.code(part);
            compare(part, part.is("reason.") || part.is("aims.") ? null : own == null ? code : own, words);
        }
    }

    /** Which targets were exceeded, met and missed, and how many of each. */
    private List<String> summary(Statement statement) {
        if (statement.is("summary.") && statement.key().contains("/")) {
            List<String> verdicts =
                    List.of(statement.key().replaceAll("summary\\.|/.*", "").split("\\.", -1));
            List<FigureRow> judged = figures.judged()
                    .filter(figure -> verdicts.contains(figure.verdict().name()))
                    .toList();
            boolean isCount = statement.words().containsKey("count");
            long said = isCount
                    ? NUMBERS.number(statement.word("count")).intValueExact()
                    : statement.parts().stream()
                            .mapToInt(part -> named(part).size())
                            .sum();
            boolean isEach = statement.parts().stream()
                    .flatMap(part -> named(part).stream())
                    .allMatch(name -> judged.stream()
                            .anyMatch(figure -> figure.indicatorName().equals(name)));
            if (said != judged.size() || !isEach) {
                wrong.add(statement.key() + ": " + statement.words() + ", known " + judged);
            }
            return List.of("count");
        }
        if (statement.is("assessment.")) {
            String verdict = statement.words().getOrDefault("verdict", "");
            long known = figures.judged()
                    .filter(figure -> verdict.isEmpty() || verdict.equals(word(figure.verdict())))
                    .count();
            if (NUMBERS.number(statement.word("count")).longValueExact() != known) {
                wrong.add(statement.key() + ": " + statement.words() + ", known " + known);
            }
            return List.of("count");
        }
        return List.of();
    }

    /** The indicators that an item of the summary names: one, or several that wait for the same thing. */
    private List<String> named(Statement item) {
        String names = item.word("indicator");
        List<String> found = new ArrayList<>();
        figures.judged()
                .map(FigureRow::indicatorName)
                .sorted((one, other) -> Integer.compare(other.length(), one.length()))
                .filter(name -> (", " + names + ", ").contains(", " + name + ", "))
                .forEach(found::add);
        return found;
    }

    /** The targets of the next term are those that its form states. */
    private List<String> aims(Statement statement) {
        if (!statement.is("aims.item")) {
            return List.of();
        }
        return rows.aim(statement, wrong);
    }

    static String word(Verdict verdict) {
        return switch (verdict) {
            case EXCEEDED -> "vượt";
            case MET -> "đạt";
            case MISSED -> "chưa đạt";
            case INSUFFICIENT -> "chưa đủ dữ liệu";
            case INCOMPARABLE -> "không so sánh được";
            case NONE -> "";
        };
    }
}
