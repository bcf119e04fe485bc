package vn.termreview.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawRow;

/** Finds the periods that title rows name; dates are none. */
final class TitlePeriods {
    private static final String RANGE = "(\\d{4})\\s*[-–—/÷]\\s*(\\d{4}|\\d{2})(?!\\d)";
    private static final int CENTURY = 100;
    private static final int LONGEST_TERM = 10;

    private static final TitlePeriods EXACT = new TitlePeriods(UnaryOperator.identity());
    private static final TitlePeriods BARE = new TitlePeriods(Labels::bare);

    private final UnaryOperator<String> folding;
    private final Pattern dates;
    private final Pattern term;
    private final Pattern schoolYear;
    private final Pattern year;
    private final Pattern range;

    private TitlePeriods(UnaryOperator<String> folding) {
        this.folding = folding;
        this.dates = Pattern.compile(folding.apply("ngày[\\s\\d.…_/]*tháng[\\s\\d.…_]*năm[\\s.…_]*(\\d{4})?")
                + "|\\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\s?[/.-]\\s?\\d{4}|"
                + folding.apply("tháng\\s*\\d{1,2}\\s*([/-]|năm)\\s*\\d{4}")
                + "|(?<!\\d)\\d{1,2}/\\d{4}(?!\\d)|"
                + folding.apply("(theo|căn cứ)[^\\d]{0,60}số\\s*\\d+\\s*[-/][^\\s]+\\s+năm\\s*\\d{4}"));
        this.term = Pattern.compile(folding.apply("(nhiệm k[ỳìỷ]|giai đoạn)") + "[^\\d]{0,6}" + RANGE);
        this.schoolYear = Pattern.compile(folding.apply("năm học") + "[^\\d]{0,4}" + RANGE);
        this.year =
                Pattern.compile(folding.apply("năm( báo cáo)?") + "\\s*:?\\s*(\\d{4})(?!\\d)(?!\\s*[-–—/÷]\\s*\\d)");
        this.range = Pattern.compile("(?<![\\d/])" + RANGE);
    }

    /** In order of appearance. */
    static List<PeriodStatement> find(List<RawRow> titles) {
        List<PeriodStatement> exact = EXACT.findAll(titles);
        return exact.isEmpty() ? BARE.findAll(titles) : exact;
    }

    private List<PeriodStatement> findAll(List<RawRow> titles) {
        List<PeriodStatement> found = new ArrayList<>();
        for (RawRow row : titles) {
            List<RawCell> cells = row.cells();
            for (int i = 0; i < cells.size(); i++) {
                String text = folded(cells.get(i));
                if (text.matches(folding.apply(".*(năm|năm học|năm báo cáo|nhiệm kỳ)") + "\\s*:?")
                        && i + 1 < cells.size()) {
                    text = text + " " + folded(cells.get(i + 1));
                }
                addAll(found, text, cells.get(i));
            }
        }
        return found;
    }

    private String folded(RawCell cell) {
        return folding.apply(Labels.clean(cell.text()).toLowerCase(Locale.ROOT));
    }

    private void addAll(List<PeriodStatement> found, String folded, RawCell cell) {
        String text = dates.matcher(folded).replaceAll(" ");
        text = addRanges(found, text, term, PeriodKind.TERM, cell);
        text = addRanges(found, text, schoolYear, PeriodKind.SCHOOL_YEAR, cell);
        text = addRanges(found, text, range, null, cell);
        Matcher years = year.matcher(text);
        while (years.find()) {
            int stated = Integer.parseInt(years.group(2));
            found.add(new PeriodStatement(
                    PeriodKind.CALENDAR_YEAR, new Period(PeriodKind.CALENDAR_YEAR, stated, stated), cell));
        }
    }

    /** Adds what the pattern finds, and returns the text without it. */
    private static String addRanges(
            List<PeriodStatement> found, String text, Pattern pattern, @Nullable PeriodKind kind, RawCell cell) {
        Matcher ranges = pattern.matcher(text);
        while (ranges.find()) {
            int groups = ranges.groupCount();
            int first = Integer.parseInt(ranges.group(groups - 1));
            int last = Integer.parseInt(ranges.group(groups));
            last = last < CENTURY ? first / CENTURY * CENTURY + last : last;
            PeriodKind meant = kind != null ? kind : last - first == 1 ? PeriodKind.SCHOOL_YEAR : PeriodKind.TERM;
            found.add(new PeriodStatement(meant, period(meant, first, last), cell));
        }
        return ranges.replaceAll(" ");
    }

    private static @Nullable Period period(PeriodKind kind, int first, int last) {
        if (kind == PeriodKind.SCHOOL_YEAR) {
            return last == first + 1 ? new Period(kind, first, first) : null;
        }
        return last > first && last - first <= LONGEST_TERM ? new Period(kind, first, last) : null;
    }
}
