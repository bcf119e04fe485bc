package vn.termreview.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.termreview.edition.Block.RowStyle;
import vn.termreview.edition.Block.YearRow;
import vn.termreview.edition.Block.YearTable;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.edition.Schools.DistrictLevel;

/** The parts and annexes of a district's review, all about its own schools and communes. */
final class DistrictSections {
    private final Workshop workshop;
    private final Outline outline;
    private final Paragraphs paragraphs;
    private final Notes notes;
    private final TrendCharts trends;

    DistrictSections(Workshop workshop, Outline outline) {
        this.workshop = workshop;
        this.outline = outline;
        this.paragraphs = new Paragraphs(workshop);
        this.notes = new Notes(workshop);
        this.trends = new TrendCharts(workshop);
    }

    void sections() {
        List<Block> network = paragraphs.after(new NetworkSentences(workshop).sentences(), Topic.NETWORK);
        trends.size(outline::listed).ifPresent(network::add);
        outline.section("network", network);
        TrendSentences sentences = new TrendSentences(workshop);
        List<String> said = new ArrayList<>(sentences.sentences("PRIM_2SESS_RATE", "trend.base"));
        said.addAll(sentences.sentences("ONAGE_RATE", "trend.base"));
        List<Block> quality = paragraphs.after(said, Topic.QUALITY);
        trends.rates("twice", List.of("PRIM_2SESS_RATE", "ONAGE_RATE"), outline::listed)
                .ifPresent(quality::add);
        outline.section("quality", quality);
        outline.section("universal", paragraphs.after(new UniversalSentences(workshop).ofDistrict(), Topic.UNIVERSAL));
        outline.section("standard", standard());
        List<Block> prizes = paragraphs.after(new Prizes(workshop).sentences(), Topic.SPEARHEAD);
        trends.rates("prizes", List.of("HSG_PROV_RATE", "HSG_NAT_RATE", "STI_PRIZE_RATE"), outline::listed)
                .ifPresent(prizes::add);
        outline.section("spearhead", prizes);
    }

    private List<Block> standard() {
        List<Block> blocks = paragraphs.after(new StandardSentences(workshop).sentences(), Topic.STANDARD);
        StandardTables tables = new StandardTables(workshop);
        if (workshop.facts().years().size() > 1) {
            tables.chart(outline::figure).ifPresent(blocks::add);
        }
        if (!workshop.facts().known("NATSTD_STOCK").isEmpty()) {
            YearTable table = tables.years(outline.table("stock"));
            blocks.add(table);
            notes.missing(blocks, table, "E2");
        }
        return blocks;
    }

    void annexes() {
        List<Block> network = new ArrayList<>();
        if (!workshop.facts().data().schools().sizes().isEmpty()) {
            YearTable sizes = new NetworkTables(workshop).sizes(outline.table("sizes"));
            network.add(sizes);
            notes.missing(network, sizes, "E0");
            notes.absent(network, sizes, "note.noLevel");
        }
        outline.annex("network", network);
        List<Block> holders = new ArrayList<>();
        new StandardTables(workshop)
                .holders(year -> outline.table("holders", year))
                .ifPresent(holders::add);
        outline.annex("standard", holders);
        outline.annex("universal", universal());
        List<Block> contests = new ArrayList<>();
        Prizes prizes = new Prizes(workshop);
        if (!prizes.isEmpty()) {
            YearTable table = prizes.years(outline.table("prizes"));
            contests.add(table);
            notes.missing(contests, table, "E4");
            notes.absent(contests, table, "note.noContest");
            prizes.subjects(year -> outline.table("subjects", year)).ifPresent(contests::add);
        }
        outline.annex("prizes", contests);
    }

    private List<Block> universal() {
        List<Block> blocks = new ArrayList<>();
        if (!workshop.facts().data().schools().levels().isEmpty()) {
            YearTable table = levels(outline.table("ownLevels"));
            blocks.add(table);
            notes.missing(blocks, table, "E3");
        }
        new UniversalTables(workshop)
                .communes(year -> outline.table("communes", year))
                .ifPresent(table -> notes.addColumns(blocks, table));
        return blocks;
    }

    /** A line for each programme, and one for each rate of children. */
    private YearTable levels(String caption) {
        List<Integer> years = workshop.facts().years();
        List<YearRow> rows = new ArrayList<>();
        for (Programme programme : Programme.values()) {
            rows.add(new YearRow(
                    workshop.messages().text("programme." + programme),
                    RowStyle.PLAIN,
                    years.stream().map(year -> level(programme, year)).toList()));
        }
        for (String code : List.of("AGE6_G1_RATE", "AGE6_11_ENROL")) {
            workshop.facts()
                    .entry(code)
                    .ifPresent(entry -> rows.add(new YearRow(
                            entry.name() + " (" + entry.unit() + ")",
                            RowStyle.PLAIN,
                            years.stream()
                                    .map(year -> workshop.facts().figure(code, year))
                                    .map(this::rate)
                                    .toList())));
        }
        return new YearTable(
                caption,
                workshop.messages().text("head.content"),
                years,
                workshop.years().heads(YearKind.CALENDAR_YEAR, years),
                years.stream().map(year -> "").toList(),
                rows);
    }

    private String level(Programme programme, int year) {
        Optional<Integer> level = workshop.facts().data().schools().levels().stream()
                .filter(row -> row.programme() == programme && row.year() == year)
                .findFirst()
                .map(DistrictLevel::level);
        return level.map(known -> programme == Programme.PRESCHOOL
                        ? workshop.messages().text(known == 0 ? "state.no" : "state.yes")
                        : workshop.numbers().count(known))
                .orElse(Words.MISSING);
    }

    private String rate(Optional<Figure> figure) {
        return figure.flatMap(known -> Optional.ofNullable(known.value()))
                .map(value -> workshop.numbers().hundredths(value))
                .orElse(Words.MISSING);
    }
}
