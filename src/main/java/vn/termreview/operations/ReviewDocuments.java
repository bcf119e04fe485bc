package vn.termreview.operations;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.termreview.cli.ReviewRequest;
import vn.termreview.edition.Messages;
import vn.termreview.edition.QualityComposer;
import vn.termreview.edition.ReviewComposer;
import vn.termreview.edition.ReviewContent;
import vn.termreview.edition.ReviewData;
import vn.termreview.edition.UnitComposer;
import vn.termreview.edition.UnitData;
import vn.termreview.edition.YearComposer;
import vn.termreview.edition.YearData;
import vn.termreview.problem.ExitCode;
import vn.termreview.problem.Language;
import vn.termreview.problem.Refused;
import vn.termreview.sql.Sql;

/** Composes what a request asks for: one document, or one for each unit. */
final class ReviewDocuments {

    private final Sql sql;
    private final Language language;
    private final ReviewData.Hashes hashes;

    ReviewDocuments(Sql sql, Language language, ReviewData.Hashes hashes) {
        this.sql = sql;
        this.language = language;
        this.hashes = hashes;
    }

    /**
     * One document with the name of its files.
     *
     * @param stem the files' name without its ending
     * @param unit the unit's code, or null where it is of all
     */
    record Composed(String stem, @Nullable String unit, ReviewContent content) {}

    /** The term that a request is about. */
    Terms.Term term(ReviewRequest request) {
        Terms terms = new Terms(sql);
        Integer year = request.year();
        return year == null ? terms.named(Objects.requireNonNull(request.term())) : terms.of(year);
    }

    List<Composed> of(ReviewRequest request) {
        Terms.Term term = term(request);
        Messages words = Messages.of(language.locale());
        if (request.year() != null) {
            int year = request.year();
            return List.of(new Composed(
                    "tong-ket-nam-" + year, null, new YearComposer(words).compose(year(term, year, request.issue()))));
        }
        if (request.unit() != null || request.eachUnit()) {
            return units(term, request, words);
        }
        ReviewData data = data(term, request.issue());
        return List.of(
                request.quality()
                        ? new Composed(
                                "chat-luong-so-lieu-" + term.code(),
                                null,
                                new QualityComposer(words)
                                        .compose(new QualityLoader(sql, vn.termreview.problem.Messages.of(language))
                                                .load(term, data)))
                        : new Composed(stem(term), null, new ReviewComposer(words).compose(data)));
    }

    private List<Composed> units(Terms.Term term, ReviewRequest request, Messages words) {
        List<UnitData> units = new UnitDataLoader(sql).load(term);
        String asked = request.unit();
        List<UnitData> chosen = asked == null
                ? units
                : units.stream().filter(unit -> isCalled(unit, asked)).toList();
        if (asked != null && chosen.isEmpty()) {
            throw unknown(term, asked, units);
        }
        ReviewData data = data(term, request.issue());
        UnitComposer composer = new UnitComposer(words);
        List<Composed> composed = new ArrayList<>();
        List<String> fileWords =
                FileWords.distinct(units.stream().map(UnitData::code).toList());
        for (int i = 0; i < units.size(); i++) {
            UnitData unit = units.get(i);
            if (chosen.contains(unit)) {
                composed.add(
                        new Composed(stem(term) + "-" + fileWords.get(i), unit.code(), composer.compose(data, unit)));
            }
        }
        return composed;
    }

    private static boolean isCalled(UnitData unit, String asked) {
        return unit.code().equalsIgnoreCase(asked)
                || FileWords.safe(unit.name()).equals(FileWords.safe(asked));
    }

    private static Refused unknown(Terms.Term term, String asked, List<UnitData> units) {
        String known = String.join(
                ", ",
                units.stream().map(unit -> unit.code() + " " + unit.name()).toList());
        return new Refused(
                ExitCode.USAGE,
                "failure.review-unit-unknown",
                Map.of("term", term.code(), "unit", asked, "units", known));
    }

    private YearData year(Terms.Term term, int year, ReviewRequest.Issue issue) {
        ReviewData own = data(new Terms.Term(term.code(), year, year), issue);
        ReviewData both = data(new Terms.Term(term.code(), year - 1, year), issue);
        if (year == term.firstYear()) {
            both = withEarlier(both, year - 1);
        }
        boolean known = both.figures().stream()
                .anyMatch(figure ->
                        figure.scope().isWidest() && Objects.equals(figure.year(), year - 1) && figure.value() != null);
        return new YearData(own, known ? both : null);
    }

    /** The last year of the term before stands among that term's figures. */
    private ReviewData withEarlier(ReviewData data, int year) {
        return new Terms(sql)
                .all().stream()
                        .filter(term -> term.firstYear() <= year && year <= term.lastYear())
                        .findFirst()
                        .map(term -> data.withFigures(Stream.concat(
                                        data.figures().stream(),
                                        ReviewDataLoader.figures(sql, language, term).stream()
                                                .filter(figure -> Objects.equals(figure.year(), year)))
                                .toList()))
                        .orElse(data);
    }

    private ReviewData data(Terms.Term term, ReviewRequest.Issue issue) {
        return new ReviewDataLoader(sql, language).load(term, hashes, issue);
    }

    private static String stem(Terms.Term term) {
        return "bao-cao-nhiem-ky-" + term.code();
    }
}
