package vn.termreview.workbook;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/**
 * What an OpenDocument cell states.
 *
 * @param type the stated type of its value, or null
 * @param value as stated, or empty
 * @param text what stands in its paragraphs
 * @param formula without the name of its language, or null
 * @param error whether the text is the name of an error
 */
record OdsCell(
        @Nullable String type,
        String value,
        String text,
        @Nullable String formula,
        boolean error) {
    private static final int ISO_DAY_LENGTH = 10;
    private static final int FARTHEST_DIGIT = 400;
    private static final int DAY_PLACES = 15;
    private static final BigDecimal SECONDS_OF_DAY = BigDecimal.valueOf(86_400);

    /** Reads up to the end of the cell at whose start the stream is. */
    static OdsCell read(XMLStreamReader xml) throws XMLStreamException {
        String type = xml.getAttributeValue(OdsNames.OFFICE, "value-type");
        boolean error = "error".equals(xml.getAttributeValue(OdsNames.EXTENDED, "value-type"));
        String formula = xml.getAttributeValue(OdsNames.TABLE, "formula");
        String value = value(xml, type == null ? "" : type);
        return new OdsCell(type, value, OdsText.read(xml), formula == null ? null : bare(formula), error);
    }

    private static String value(XMLStreamReader xml, String type) {
        String own = xml.getAttributeValue(
                OdsNames.OFFICE,
                switch (type) {
                    case "date" -> "date-value";
                    case "time" -> "time-value";
                    case "boolean" -> "boolean-value";
                    case "string" -> "string-value";
                    default -> "value";
                });
        if (own != null && !own.isEmpty()) {
            return own;
        }
        // A value of another type than the stated one is no value, but it is there.
        for (String other : new String[] {"value", "date-value", "time-value", "boolean-value", "string-value"}) {
            String stated = xml.getAttributeValue(OdsNames.OFFICE, other);
            if (stated != null && !stated.isEmpty()) {
                return stated;
            }
        }
        return "";
    }

    private static @Nullable String bare(String formula) {
        int start = formula.indexOf('=');
        String text = start >= 0 && formula.lastIndexOf(':', start) < start ? formula.substring(start + 1) : formula;
        return text.isEmpty() ? (formula.isEmpty() ? null : formula) : RawCells.shortened(text);
    }

    boolean isEmpty() {
        return formula == null && value.isEmpty() && text.isEmpty();
    }

    RawCell at(int row, int column, @Nullable String font) {
        if (error) {
            return of(row, column, RawType.ERROR, text.isEmpty() ? value : text);
        }
        if (value.isEmpty() && text.isEmpty()) {
            return of(row, column, "string".equals(type) ? RawType.TEXT : RawType.UNCACHED, "");
        }
        return switch (type == null ? "" : type) {
            case "float", "currency", "percentage" -> number(row, column);
            case "date" -> date(row, column);
            case "time" -> time(row, column);
            case "boolean" -> truth(row, column);
            case "string", "" ->
                of(row, column, RawType.TEXT, value.isEmpty() ? text : value).styled(null, font);
            default -> of(row, column, RawType.ERROR, text.isEmpty() ? value : text);
        };
    }

    private RawCell number(int row, int column) {
        BigDecimal number;
        try {
            number = new BigDecimal(value);
        } catch (NumberFormatException e) {
            return unreadable(row, column);
        }
        if (Math.abs((long) number.scale()) > FARTHEST_DIGIT) {
            return unreadable(row, column);
        }
        boolean percent = "percentage".equals(type);
        return new RawCell(row, column, RawType.NUMBER, value, number, null, percent, formula)
                .styled(percent ? "0%" : null, null);
    }

    private RawCell date(int row, int column) {
        try {
            LocalDate day = LocalDate.parse(value.substring(0, Math.min(ISO_DAY_LENGTH, value.length())));
            return new RawCell(row, column, RawType.NUMBER, value, Days.number(day), day, false, formula);
        } catch (DateTimeException e) {
            return unreadable(row, column);
        }
    }

    private RawCell time(int row, int column) {
        try {
            Duration time = Duration.parse(value);
            BigDecimal days = BigDecimal.valueOf(time.toSeconds())
                    .divide(SECONDS_OF_DAY, DAY_PLACES, java.math.RoundingMode.HALF_EVEN);
            return new RawCell(row, column, RawType.NUMBER, value, days, Days.of(days, false), false, formula);
        } catch (DateTimeException e) {
            return unreadable(row, column);
        }
    }

    private RawCell truth(int row, int column) {
        boolean known = value.equals("true") || value.equals("false");
        return known
                ? of(row, column, RawType.BOOLEAN, value.equals("true") ? "TRUE" : "FALSE")
                : unreadable(row, column);
    }

    private RawCell unreadable(int row, int column) {
        return of(row, column, RawType.ERROR, value.isEmpty() ? text : value);
    }

    private RawCell of(int row, int column, RawType as, String shown) {
        return new RawCell(row, column, as, shown, null, null, false, formula);
    }
}
