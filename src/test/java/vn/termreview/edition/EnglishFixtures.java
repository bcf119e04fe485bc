package vn.termreview.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.ReviewData.CatalogueEntry;

/** Reviews as the warehouse brings them for English, and what may stay Vietnamese in them. */
public final class EnglishFixtures {
    /** Kinds of districts, which a tile leaves out. */
    private static final String KIND = "^(Huyện|Thành phố) ";

    private EnglishFixtures() {}

    /** The content in English, of a review whose catalogue has English names. */
    public static ReviewContent content(ReviewData data) {
        return new ReviewComposer(Messages.of(Locale.UK)).compose(english(data));
    }

    private static ReviewData english(ReviewData data) {
        return new ReviewData(
                data.term(),
                data.committee(),
                data.sample(),
                data.dataAt(),
                data.catalogue().stream().map(EnglishFixtures::english).toList(),
                data.figures(),
                data.members(),
                data.organisationRatings(),
                data.schemes(),
                data.explanations(),
                data.sources(),
                data.gaps(),
                data.schools(),
                data.records(),
                data.charts(),
                data.hashes());
    }

    private static CatalogueEntry english(CatalogueEntry entry) {
        boolean plain = entry.unit().isEmpty() || entry.unit().equals("%");
        return new CatalogueEntry(
                entry.code(),
                "Indicator " + entry.code().toLowerCase(Locale.ROOT).replace('_', ' '),
                entry.measure(),
                plain ? entry.unit() : "units",
                plain ? entry.unit() : "unit",
                entry.order(),
                entry.form(),
                entry.years());
    }

    /** Proper names, legal sources and what people wrote: all that the data bring and nobody translates. */
    public static List<String> allowed(ReviewData data) {
        List<String> allowed = new ArrayList<>(
                List.of("BC/ĐU", data.committee().name(), data.committee().place()));
        add(allowed, Stream.of(text(data.committee().parentName())));
        add(allowed, data.figures().stream().flatMap(f -> Stream.of(text(f.unitName()), text(f.text()))));
        add(allowed, data.members().stream().map(row -> row.branchName()));
        add(allowed, data.organisationRatings().stream().flatMap(r -> Stream.of(r.name(), text(r.levelName()))));
        add(allowed, data.schemes().stream().map(scheme -> scheme.source()));
        add(allowed, Stream.of(data.committee().form().basis()));
        add(allowed, data.explanations().stream().flatMap(e -> Stream.of(e.unit(), e.reason(), text(e.found()))));
        add(allowed, data.sources().stream().flatMap(source -> Stream.of(source.unit(), source.file())));
        add(allowed, data.gaps().stream().map(gap -> text(gap.unitName())));
        schools(allowed, data.schools());
        records(allowed, data.records());
        List<String> all = new ArrayList<>(allowed);
        allowed.forEach(name -> all.addAll(List.of(
                name.toUpperCase(Locale.ROOT),
                first(name).toLowerCase(Locale.ROOT) + rest(name),
                first(name).toUpperCase(Locale.ROOT) + rest(name))));
        return all;
    }

    private static void schools(List<String> allowed, Schools schools) {
        add(allowed, schools.places().stream().map(place -> place.name()));
        add(
                allowed,
                schools.levels().stream()
                        .flatMap(row -> Stream.of(row.name(), row.name().replaceFirst(KIND, ""))));
        add(allowed, schools.communes().stream().flatMap(row -> Stream.of(row.name(), text(row.district()))));
        add(
                allowed,
                schools.holders().stream()
                        .flatMap(holder -> Stream.of(text(holder.place()), holder.school(), holder.decision())));
    }

    private static void records(List<String> allowed, Records records) {
        add(allowed, records.inspections().stream().map(row -> row.branchName()));
        add(allowed, records.studies().stream().map(study -> study.document()));
        add(allowed, records.contests().stream().map(contest -> contest.name()));
        add(allowed, records.awards().stream().flatMap(award -> Stream.of(award.recipient(), award.decision())));
        add(allowed, records.prizes().stream().map(prize -> text(prize.subject())));
        // Between the figures that are filled in.
        add(
                allowed,
                records.paragraphs().stream()
                        .flatMap(written -> Stream.of(written.text().split("\\{[^}]*}", -1))));
        Records.NextTerm next = records.nextTerm();
        if (next != null) {
            add(
                    allowed,
                    next.aims().stream()
                            .flatMap(aim ->
                                    Stream.of(aim.basis(), text(aim.target().levelText()))));
        }
    }

    private static void add(List<String> allowed, Stream<String> names) {
        names.map(name -> name.strip().replaceFirst("[.;,]+$", "")).forEach(name -> {
            if (name.length() > 1) {
                allowed.add(name);
            }
        });
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static String first(String name) {
        return name.substring(0, name.offsetByCodePoints(0, 1));
    }

    private static String rest(String name) {
        return name.substring(name.offsetByCodePoints(0, 1));
    }
}
