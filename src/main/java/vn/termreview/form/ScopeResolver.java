package vn.termreview.form;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.termreview.problem.ProblemCode;
import vn.termreview.workbook.RawCell;

/** Decides a table's period and unit from titles, operator and folder; a contradiction is an error, never a guess. */
final class ScopeResolver {
    private static final Pattern SCHOOL_CODE = Pattern.compile("\\d{6,20}");

    /** Where a school lies, which may follow its name. */
    private static final Pattern PLACE_BEHIND = Pattern.compile(
            "\\s*[-–—,(]\\s*(xã|phường|thị trấn|huyện|thành phố|tp|tỉnh)[\\s.].*$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private final ReadingRequest request;
    private final @Nullable Integer folderYear;
    private final @Nullable String folderUnit;

    ScopeResolver(ReadingRequest request, @Nullable Integer folderYear, @Nullable String folderUnit) {
        this.request = request;
        this.folderYear = folderYear;
        this.folderUnit = folderUnit;
    }

    /** The period, or null after an error at the segment. */
    @Nullable
    Period period(Segment segment, Scope scope) {
        PeriodKind kind = segment.map.form().period();
        Period decided = null;
        RawCell cell = null;
        for (PeriodStatement statement : scope.periods()) {
            Period period = statement.period();
            if (statement.kind() != kind) {
                continue;
            }
            if (period == null) {
                return otherCalendar(segment, statement.cell(), kind);
            }
            if (decided != null && !decided.equals(period)) {
                return contradiction(segment, statement.cell(), null, decided, "title");
            }
            decided = period;
            cell = cell == null ? statement.cell() : cell;
        }
        if (decided == null && !scope.periods().isEmpty()) {
            return otherCalendar(segment, scope.periods().get(0).cell(), kind);
        }
        Period operator = operatorPeriod(kind);
        if (decided != null && operator != null && !decided.equals(operator)) {
            return contradiction(segment, cell, decided, operator, "operator");
        }
        decided = decided == null ? operator : decided;
        Period folder = kind == PeriodKind.TERM || folderYear == null ? null : new Period(kind, folderYear, folderYear);
        if (decided != null && folder != null && !decided.equals(folder)) {
            return contradiction(segment, cell, decided, folder, "folder");
        }
        decided = decided == null ? folder : decided;
        if (decided == null) {
            segment.add(ProblemCode.PERIOD_UNKNOWN, null, null, "@period." + kind, Map.of());
        }
        return decided;
    }

    private @Nullable Period operatorPeriod(PeriodKind kind) {
        if (kind != PeriodKind.TERM) {
            Integer year = request.year();
            return year == null ? null : new Period(kind, year, year);
        }
        String term = request.term();
        if (term == null) {
            return null;
        }
        String[] years = term.strip().split("\\s*[-–]\\s*", -1);
        if (years.length != 2) {
            throw new IllegalArgumentException("a term is written 2015-2020, not " + term);
        }
        return new Period(kind, Integer.parseInt(years[0]), Integer.parseInt(years[1]));
    }

    private static @Nullable Period otherCalendar(Segment segment, RawCell cell, PeriodKind kind) {
        segment.add(ProblemCode.PERIOD_OTHER_CALENDAR, cell, "@period." + kind, Map.of());
        return null;
    }

    private static @Nullable Period contradiction(
            Segment segment, @Nullable RawCell cell, @Nullable Period found, Period expected, String source) {
        String text = cell != null ? cell.shown() : found == null ? null : shown(found);
        String address = cell == null ? null : cell.address();
        segment.add(ProblemCode.PERIOD_CONTRADICTION, address, text, shown(expected), Map.of("source", source));
        return null;
    }

    private static String shown(Period period) {
        return period.kind() == PeriodKind.SCHOOL_YEAR
                ? period.firstYear() + "-" + (period.firstYear() + 1)
                : period.code();
    }

    /** The unit as stated, or null where nobody states it; after an error the segment is rejected. */
    @Nullable
    String unit(Segment segment, Scope scope) {
        List<TitleUnits.UnitStatement> stated = scope.units();
        String operator = request.unit();
        if (isUnitNeeded(segment)) {
            String school = school(stated, operator);
            if (school != null) {
                return school;
            }
            if (stated.isEmpty()) {
                segment.add(ProblemCode.UNIT_UNSTATED, null, null, null, Map.of());
                segment.reject();
            }
        }
        if (stated.isEmpty()) {
            return operator;
        }
        TitleUnits.UnitStatement first = stated.get(0);
        for (TitleUnits.UnitStatement other : stated) {
            if (!isSame(first.name(), other.name())) {
                return contradiction(segment, other, first.name(), "title");
            }
        }
        if (operator != null && !isSame(first.name(), operator)) {
            return contradiction(segment, first, operator, "operator");
        }
        return isUnitNeeded(segment) ? PLACE_BEHIND.matcher(first.name()).replaceFirst("") : first.name();
    }

    /** Whether nothing but a statement can say whose report it is. */
    static boolean isUnitNeeded(Segment segment) {
        return segment.map.form().unit() == ReportingUnit.STATED;
    }

    /** The school that the operator states by code, whatever the title calls it; else by anyone where the title is silent. */
    private @Nullable String school(List<TitleUnits.UnitStatement> stated, @Nullable String operator) {
        if (operator != null
                && (stated.isEmpty() || SCHOOL_CODE.matcher(operator.strip()).matches())) {
            return operator;
        }
        return stated.isEmpty() ? folderUnit : null;
    }

    private static @Nullable String contradiction(
            Segment segment, TitleUnits.UnitStatement found, String expected, String source) {
        segment.add(
                ProblemCode.UNIT_CONTRADICTION,
                found.cell().address(),
                found.name(),
                expected,
                Map.of("source", source));
        segment.reject();
        return null;
    }

    private static boolean isSame(String one, String other) {
        return TitleUnits.comparable(one).equals(TitleUnits.comparable(other));
    }
}
