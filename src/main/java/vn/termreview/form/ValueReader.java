package vn.termreview.form;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;
import vn.termreview.form.ReadValue.Padded;
import vn.termreview.form.ReadValue.Stated;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawType;

/** Reads one cell as its field's type says; never guesses. */
final class ValueReader {
    private static final Set<String> UNKNOWN = Set.of("?", "??", "???", "…", "...", "....", ".....", "……");
    private static final Set<String> MARKS = Set.of("x", "X", "✓", "✔", "☑", "х", "Х");
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    private ValueReader() {}

    static ReadValue read(FieldLayout field, RawCell cell) {
        return read(field, cell, false);
    }

    /**
     * @param inPercent whether the row says that its numbers are percentages
     */
    static ReadValue read(FieldLayout field, RawCell cell, boolean inPercent) {
        if (cell.type() == RawType.ERROR || cell.type() == RawType.UNCACHED) {
            return ReadValue.UNREADABLE;
        }
        String clean = Labels.clean(cell.text());
        if (clean.isEmpty()) {
            return ReadValue.BLANK;
        }
        if (UNKNOWN.contains(clean)) {
            return ReadValue.UNREADABLE;
        }
        boolean text = cell.type() == RawType.TEXT;
        if (text && NumberTexts.isDash(clean)) {
            return field.isDashZero() ? new Stated("0") : ReadValue.BLANK;
        }
        return switch (field.type()) {
            case TEXT, PARAGRAPH -> new Stated(cell.number() == null ? clean : numberAsText(cell, cell.number()));
            case CODE -> code(field, cell, clean);
            case COUNT -> count(field, cell, clean);
            case PERCENT -> percent(cell, clean);
            case SHARE -> share(percent(cell, clean));
            case DATE -> DateTexts.read(cell, clean).map(ValueReader::stated).orElse(ReadValue.UNREADABLE);
            case YEAR -> year(cell, clean);
            case MARK -> isMark(cell, clean) ? new Stated("true") : ReadValue.UNREADABLE;
            case CHOICE -> choice(field, cell, clean);
            case LEVEL -> LevelTexts.read(cell, clean).map(ValueReader::stated).orElse(ReadValue.UNREADABLE);
            case RESULT ->
                ResultTexts.read(cell, clean, inPercent)
                        .map(ValueReader::stated)
                        .orElse(ReadValue.UNREADABLE);
        };
    }

    private static ReadValue stated(String text) {
        return new Stated(text);
    }

    private static String numberAsText(RawCell cell, BigDecimal number) {
        return cell.date() != null || cell.percent()
                ? cell.shown()
                : NumberTexts.plain(NumberTexts.withoutNoise(number));
    }

    private static ReadValue code(FieldLayout field, RawCell cell, String clean) {
        String code = clean;
        if (cell.number() != null) {
            Optional<BigDecimal> whole = NumberTexts.whole(cell.number());
            if (whole.isEmpty() || cell.date() != null || cell.percent()) {
                return ReadValue.UNREADABLE;
            }
            code = whole.get().toPlainString();
        } else if (cell.type() != RawType.TEXT) {
            return ReadValue.UNREADABLE;
        }
        return padded(code, field.pad());
    }

    /** A code of digits with the leading zeros that it should have. */
    static ReadValue padded(String code, int length) {
        boolean digits = code.chars().allMatch(digit -> digit >= '0' && digit <= '9');
        return digits && code.length() < length
                ? new Padded("0".repeat(length - code.length()) + code)
                : new Stated(code);
    }

    private static ReadValue count(FieldLayout field, RawCell cell, String clean) {
        Optional<BigDecimal> whole =
                switch (cell.type()) {
                    case TEXT -> NumberTexts.whole(clean);
                    case NUMBER -> plainNumber(cell).flatMap(NumberTexts::whole);
                    default -> Optional.empty();
                };
        return whole.filter(number -> field.isWithin(number.longValue()))
                .map(number -> stated(number.toPlainString()))
                .orElse(ReadValue.UNREADABLE);
    }

    static Optional<BigDecimal> plainNumber(RawCell cell) {
        return cell.date() != null || cell.percent() ? Optional.empty() : Optional.ofNullable(cell.number());
    }

    static ReadValue percent(RawCell cell, String clean) {
        Optional<BigDecimal> hundredths;
        if (cell.number() != null) {
            if (cell.percent()) {
                return fraction(cell.number());
            }
            hundredths = plainNumber(cell).filter(ValueReader::isPercentNotShare);
        } else if (cell.type() == RawType.TEXT && clean.endsWith("%")) {
            hundredths =
                    NumberTexts.decimal(clean.substring(0, clean.length() - 1).strip());
        } else {
            hundredths = cell.type() == RawType.TEXT
                    ? NumberTexts.decimal(clean).filter(ValueReader::isPercentNotShare)
                    : Optional.empty();
        }
        return hundredths.map(number -> fraction(number.movePointLeft(2))).orElse(ReadValue.UNREADABLE);
    }

    private static ReadValue share(ReadValue percent) {
        if (percent instanceof Stated stated) {
            BigDecimal part = new BigDecimal(stated.text());
            return part.signum() > 0 && part.compareTo(BigDecimal.ONE) <= 0 ? stated : ReadValue.UNREADABLE;
        }
        return percent;
    }

    /** A bare 0.95 could be a share or less than one per cent: two meanings, so neither. */
    private static boolean isPercentNotShare(BigDecimal number) {
        return number.signum() == 0 || number.compareTo(BigDecimal.ONE) >= 0;
    }

    private static ReadValue fraction(BigDecimal number) {
        return number.signum() < 0
                ? ReadValue.UNREADABLE
                : new Stated(NumberTexts.plain(NumberTexts.withoutNoise(number)));
    }

    private static ReadValue year(RawCell cell, String clean) {
        String digits = clean;
        if (cell.number() != null) {
            digits = plainNumber(cell)
                    .flatMap(NumberTexts::whole)
                    .map(BigDecimal::toPlainString)
                    .orElse("");
        }
        if (!digits.matches("\\d{4}")) {
            return ReadValue.UNREADABLE;
        }
        int year = Integer.parseInt(digits);
        return year >= FIRST_YEAR && year <= LAST_YEAR ? new Stated(digits) : ReadValue.UNREADABLE;
    }

    private static boolean isMark(RawCell cell, String clean) {
        return switch (cell.type()) {
            case TEXT -> MARKS.contains(clean);
            case BOOLEAN -> clean.equals("TRUE");
            default -> false;
        };
    }

    /** A number chooses where the list has numbers, such as levels 1 and 2. */
    private static ReadValue choice(FieldLayout field, RawCell cell, String clean) {
        String list = field.choice();
        Optional<String> text =
                switch (cell.type()) {
                    case TEXT -> Optional.of(clean);
                    case NUMBER -> plainNumber(cell).flatMap(NumberTexts::whole).map(BigDecimal::toPlainString);
                    default -> Optional.empty();
                };
        if (list == null || text.isEmpty()) {
            return ReadValue.UNREADABLE;
        }
        return Choices.find(list, text.get())
                .map(member -> stated(member.name()))
                .orElse(ReadValue.UNREADABLE);
    }
}
