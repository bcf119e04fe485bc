package vn.termreview.edition;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.ReviewData.CatalogueEntry;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.edition.ReviewData.Target;

/** Values and targets as they are printed: in cells without their unit, in sentences with it. */
final class Words {
    static final String MISSING = "…";
    static final String ABSENT = "–";

    private final Messages messages;
    private final Numbers numbers;
    private final Levels levels;

    Words(Messages messages, Numbers numbers) {
        this.messages = messages;
        this.numbers = numbers;
        this.levels = new Levels(messages);
    }

    String cell(CatalogueEntry entry, @Nullable Figure figure) {
        if (figure == null) {
            return MISSING;
        }
        BigDecimal value = figure.value();
        if (entry.measure() == Measure.TEXT) {
            return figure.text() != null
                    ? messages.text("word.stated")
                    : value == null ? MISSING : numbers.count(value);
        }
        if (value == null) {
            return figure.verdict() == Verdict.INCOMPARABLE ? ABSENT : MISSING;
        }
        return switch (entry.measure()) {
            case PERCENT -> numbers.hundredths(value);
            case COUNT -> numbers.count(value);
            case COVERAGE -> coverage(figure);
            case RANK -> isNumbered(entry) ? numbers.count(value) : levels.shortName(levels.name(value, figure.text()));
            case STATE -> messages.text(value.signum() == 0 ? "state.no" : "state.yes");
            case TEXT -> numbers.count(value);
        };
    }

    String phrase(CatalogueEntry entry, Figure figure) {
        BigDecimal value = figure.value();
        if (value == null) {
            return figure.text() == null ? MISSING : figure.text();
        }
        return switch (entry.measure()) {
            case PERCENT -> numbers.percent(value);
            case RANK -> level(entry, value, figure.text());
            case COUNT, COVERAGE -> withUnit(cell(entry, figure), entry);
            case STATE -> state(value, figure.text());
            case TEXT -> figure.text() == null ? withUnit(numbers.count(value), entry) : figure.text();
        };
    }

    /** The figure beside another one of its indicator, as finely as their {@link #difference} needs it. */
    String phrase(CatalogueEntry entry, Figure figure, Figure beside) {
        return entry.measure() == Measure.PERCENT
                ? numbers.percent(Facts.value(figure), Numbers.commonDecimals(Facts.value(figure), Facts.value(beside)))
                : phrase(entry, figure);
    }

    String targetCell(CatalogueEntry entry, @Nullable Target target) {
        if (target == null) {
            return ABSENT;
        }
        if (target.kind() == TargetKind.ZERO) {
            return numbers.count(0);
        }
        return fixedTarget(target).orElseGet(() -> switch (entry.measure()) {
            case RANK ->
                compared(
                        target,
                        isNumbered(entry)
                                ? numbers.count(level(target))
                                : levels.shortName(levels.name(level(target), target.levelText())));
            default -> compared(target, levelNumber(entry, target));
        });
    }

    String targetPhrase(CatalogueEntry entry, Target target) {
        return fixedTarget(target).orElseGet(() -> {
            if (entry.measure() == Measure.RANK) {
                String name = level(entry, level(target), target.levelText());
                return "≥".equals(target.comparator()) ? messages.text("target.atLeast", "level", name) : name;
            }
            return compared(target, withUnit(levelNumber(entry, target), entry));
        });
    }

    /** "3,5 điểm phần trăm" or "17 trường". */
    String difference(CatalogueEntry entry, BigDecimal one, BigDecimal other) {
        return entry.measure() == Measure.PERCENT
                ? messages.text("difference.points", "amount", numbers.points(one, other))
                : withUnit(numbers.count(one.subtract(other).abs()), entry);
    }

    /** Levels of universal education are counted; those of ratings have names. */
    static boolean isNumbered(CatalogueEntry entry) {
        return "E3".equals(entry.form());
    }

    private String level(CatalogueEntry entry, BigDecimal rank, @Nullable String text) {
        if (!isNumbered(entry)) {
            return levels.name(rank, text);
        }
        return rank.signum() == 0
                ? messages.text("level.none")
                : messages.text("level.number", "level", numbers.count(rank));
    }

    private Optional<String> fixedTarget(Target target) {
        String levelText = target.levelText();
        return switch (target.kind()) {
            case ZERO -> Optional.of(messages.text("target.zero"));
            case KEEP_STATE -> Optional.of(levelText == null ? messages.text("target.keep") : levelText);
            case QUALITATIVE -> Optional.of(levelText == null ? messages.text("target.qualitative") : levelText);
            case COVERAGE -> target.level() == null ? Optional.of(messages.text("target.all")) : Optional.empty();
            default ->
                target.level() == null
                        ? Optional.of(levelText == null ? messages.text("target.qualitative") : levelText)
                        : Optional.empty();
        };
    }

    private String levelNumber(CatalogueEntry entry, Target target) {
        boolean rate = entry.measure() == Measure.PERCENT || target.kind() == TargetKind.COVERAGE;
        return rate ? numbers.levelHundredths(level(target)) : numbers.count(level(target));
    }

    private String compared(Target target, String level) {
        String comparator = target.comparator();
        boolean plain = comparator == null || comparator.equals("=");
        boolean whole = target.level() != null
                && target.kind() != TargetKind.FLOW_PER_YEAR
                && "100".equals(level.replace("%", "").replace(Numbers.NBSP, ""));
        String text = plain || whole ? level : comparator + Numbers.NBSP + level;
        return target.kind() == TargetKind.FLOW_PER_YEAR ? messages.text("target.perYear", "level", text) : text;
    }

    private String coverage(Figure figure) {
        BigDecimal numerator = figure.numerator();
        BigDecimal denominator = figure.denominator();
        return numerator == null || denominator == null
                ? numbers.hundredths(Facts.value(figure))
                : numbers.count(numerator) + "/" + numbers.count(denominator);
    }

    private String state(BigDecimal value, @Nullable String text) {
        return text != null
                ? messages.uncapitalised(text)
                : messages.text(value.signum() == 0 ? "state.no" : "state.yes");
    }

    private static BigDecimal level(Target target) {
        return Objects.requireNonNull(target.level());
    }

    private String withUnit(String number, CatalogueEntry entry) {
        return numbers.of(number, Messages.isOne(number) ? entry.unitOfOne() : entry.unit());
    }
}
