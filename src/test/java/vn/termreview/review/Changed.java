package vn.termreview.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.ChartData;
import vn.termreview.edition.Records;
import vn.termreview.edition.ReviewData;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.edition.ReviewData.MemberRow;
import vn.termreview.edition.ReviewData.Target;
import vn.termreview.edition.Schools;
import vn.termreview.edition.TargetKind;
import vn.termreview.edition.Verdict;

/** Single data of a review put otherwise, everything else left as it is. */
final class Changed {
    private Changed() {}

    /** An indicator's value of a year, and its verdict of the term. */
    static UnaryOperator<ReviewData> figure(String code, Integer year, String value, Verdict verdict) {
        return data -> figures(data, figure -> {
            if (!figure.indicator().equals(code)) {
                return figure;
            }
            boolean isTerm = figure.year() == null;
            boolean isIt = isTerm ? verdict != Verdict.NONE : year.equals(figure.year());
            Verdict own = isTerm ? verdict : figure.verdict();
            return isIt ? with(figure, value(value), figure.target(), own, figure.year()) : figure;
        });
    }

    /** The numerator of an indicator's year and term, of the same whole. */
    static UnaryOperator<ReviewData> part(String code, int numerator, int denominator, Verdict verdict) {
        return data -> figures(
                data,
                f -> !f.indicator().equals(code) || Integer.valueOf(2018).equals(f.year())
                        ? f
                        : new Figure(
                                code,
                                f.traceCode(),
                                f.year(),
                                f.scope(),
                                null,
                                null,
                                new BigDecimal(numerator)
                                        .divide(new BigDecimal(denominator), java.math.MathContext.DECIMAL64),
                                null,
                                BigDecimal.valueOf(numerator),
                                BigDecimal.valueOf(denominator),
                                f.target(),
                                f.year() == null ? verdict : f.verdict()));
    }

    /** An indicator's target and its verdict of the term. */
    static UnaryOperator<ReviewData> target(String code, TargetKind kind, @Nullable String level, Verdict verdict) {
        Target target = new Target(kind, level == null ? null : "≥", value(level), null);
        return data -> {
            List<Figure> figures = new ArrayList<>(data.figures());
            List<Figure> own =
                    figures.stream().filter(f -> f.indicator().equals(code)).toList();
            Figure last = own.get(own.size() - 1);
            figures.removeIf(f -> f.indicator().equals(code) && f.year() == null);
            figures.replaceAll(f -> f.indicator().equals(code) ? with(f, f.value(), target, f.verdict(), f.year()) : f);
            figures.add(with(last, last.value(), target, verdict, null));
            return with(data, figures, data.members(), data.schools());
        };
    }

    /** The members at the start of the first year or the end of the last, of one branch. */
    static UnaryOperator<ReviewData> members(int year, int start, int end) {
        return data -> with(
                data,
                data.figures(),
                data.members().stream()
                        .map(row -> row.year() == year && row.branchCode().equals("CB01") ? row(row, start, end) : row)
                        .toList(),
                data.schools());
    }

    /** How many pupils a school year has. */
    static UnaryOperator<ReviewData> pupils(int year, int pupils) {
        return data -> {
            Schools schools = data.schools();
            List<Schools.Size> sizes = schools.sizes().stream()
                    .map(size -> size.year() == year && size.level() == null
                            ? new Schools.Size(
                                    year, null, size.schools(), size.classes(), pupils, size.pupilsPerClass())
                            : size)
                    .toList();
            return with(
                    data, data.figures(), data.members(), schools(schools, sizes, schools.counts(), schools.levels()));
        };
    }

    /** How many communes there are at a year's end. */
    static UnaryOperator<ReviewData> communes(int year, int communes) {
        return data -> {
            Schools schools = data.schools();
            List<Schools.UnitCount> counts = schools.counts().stream()
                    .map(count -> count.year() == year && count.unit() == Schools.Change.Kind.COMMUNE
                            ? new Schools.UnitCount(year, count.unit(), communes)
                            : count)
                    .toList();
            return with(
                    data, data.figures(), data.members(), schools(schools, schools.sizes(), counts, schools.levels()));
        };
    }

    /** The level of every district in every programme of a year. */
    static UnaryOperator<ReviewData> levels(int year, int level) {
        return data -> {
            Schools schools = data.schools();
            List<Schools.DistrictLevel> levels = schools.levels().stream()
                    .map(row -> row.year() == year
                            ? new Schools.DistrictLevel(year, row.code(), row.name(), row.programme(), level)
                            : row)
                    .toList();
            return with(
                    data, data.figures(), data.members(), schools(schools, schools.sizes(), schools.counts(), levels));
        };
    }

    private static Schools schools(
            Schools schools,
            List<Schools.Size> sizes,
            List<Schools.UnitCount> counts,
            List<Schools.DistrictLevel> levels) {
        return new Schools(
                sizes,
                schools.places(),
                schools.changes(),
                counts,
                schools.districtsEndedOn(),
                schools.flows(),
                schools.holders(),
                levels,
                schools.communes());
    }

    private static ReviewData figures(ReviewData data, UnaryOperator<Figure> change) {
        return with(data, data.figures().stream().map(change).toList(), data.members(), data.schools());
    }

    private static Figure with(
            Figure f, @Nullable BigDecimal value, @Nullable Target target, Verdict verdict, @Nullable Integer year) {
        BigDecimal before = f.value();
        boolean isSame = value != null && before != null && value.compareTo(before) == 0;
        return new Figure(
                f.indicator(),
                f.traceCode(),
                year,
                f.scope(),
                f.unitCode(),
                f.unitName(),
                value,
                f.text(),
                isSame ? f.numerator() : null,
                isSame ? f.denominator() : null,
                target,
                verdict);
    }

    private static @Nullable BigDecimal value(@Nullable String value) {
        return value == null || value.equals("…") ? null : new BigDecimal(value);
    }

    private static MemberRow row(MemberRow r, int start, int end) {
        return new MemberRow(
                r.year(),
                r.branchCode(),
                r.branchName(),
                start,
                r.admitted(),
                r.transferredIn(),
                r.transferredOut(),
                r.otherDecrease(),
                end,
                r.female(),
                r.ethnicMinority(),
                r.probationary(),
                r.exempt(),
                r.excellent(),
                r.good(),
                r.completed(),
                r.failed(),
                r.unrated(),
                r.pledged());
    }

    private static ReviewData with(ReviewData d, List<Figure> figures, List<MemberRow> members, Schools schools) {
        Records records = d.records();
        return new ReviewData(
                d.term(),
                d.committee(),
                d.sample(),
                d.dataAt(),
                d.catalogue(),
                figures,
                members,
                d.organisationRatings(),
                d.schemes(),
                d.explanations(),
                d.sources(),
                d.gaps(),
                schools,
                records,
                ChartData.none(),
                d.hashes());
    }
}
