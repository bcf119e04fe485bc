package vn.termreview.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.termreview.edition.Block.Note;
import vn.termreview.edition.Block.YearTable;

/** The parts and annexes of a review that are about schools. */
final class SchoolSections {
    private final Workshop workshop;
    private final Outline outline;
    private final Paragraphs paragraphs;
    private final WordSentences words;
    private final Notes notes;

    SchoolSections(Workshop workshop, Outline outline) {
        this.workshop = workshop;
        this.outline = outline;
        this.paragraphs = new Paragraphs(workshop);
        this.words = new WordSentences(workshop);
        this.notes = new Notes(workshop);
    }

    /** The section on political tasks, its parts in the official order. */
    void sections() {
        outline.section("politics", paragraphs.written(Topic.POLITICAL));
        List<String> network = new ArrayList<>(new NetworkSentences(workshop).sentences());
        network.addAll(words.sentences("PRIVATE_CENTRES"));
        TrendCharts trends = new TrendCharts(workshop);
        List<Block> networkBlocks = paragraphs.after(network, Topic.NETWORK);
        trends.size(outline::listed).ifPresent(networkBlocks::add);
        outline.part("network", networkBlocks);
        List<Block> qualityBlocks = paragraphs.after(quality(), Topic.QUALITY);
        trends.rates("twice", List.of("PRIM_2SESS_RATE", "ONAGE_RATE"), outline::listed)
                .ifPresent(qualityBlocks::add);
        outline.part("quality", qualityBlocks);
        List<Block> universal = paragraphs.after(new UniversalSentences(workshop).sentences(), Topic.UNIVERSAL);
        new TileMaps(workshop).map(outline::figure).ifPresent(universal::add);
        outline.part("universal", universal);
        outline.part("standard", standard());
        List<Block> spearhead = paragraphs.after(new Prizes(workshop).sentences(), Topic.SPEARHEAD);
        trends.rates("prizes", List.of("HSG_PROV_RATE", "HSG_NAT_RATE", "STI_PRIZE_RATE"), outline::listed)
                .ifPresent(spearhead::add);
        outline.part("spearhead", spearhead);
    }

    private List<String> quality() {
        TrendSentences trends = new TrendSentences(workshop);
        List<String> sentences = new ArrayList<>(trends.sentences("PRIM_2SESS_RATE", "trend.base"));
        sentences.addAll(trends.sentences("ONAGE_RATE", "trend.base"));
        for (String code : List.of("IT_USE", "INTL_COOP", "POLICY_CUTUYEN")) {
            sentences.addAll(words.sentences(code));
        }
        return sentences;
    }

    private List<Block> standard() {
        List<String> sentences = new ArrayList<>(new StandardSentences(workshop).sentences());
        sentences.addAll(words.sentences("ACCREDITATION"));
        List<Block> blocks = paragraphs.after(sentences, Topic.STANDARD);
        if (workshop.facts().years().size() == 1) {
            return blocks;
        }
        StandardTables tables = new StandardTables(workshop);
        tables.chart(outline::figure).ifPresent(chart -> {
            blocks.add(chart);
            YearTable table = tables.years(outline.table("stock"));
            blocks.add(table);
            notes.missing(blocks, table, "E2");
        });
        return blocks;
    }

    /** An annex for each part that has rows. */
    void annexes() {
        outline.annex("network", network());
        List<Block> holders = new ArrayList<>();
        if (!workshop.facts().data().schools().holders().isEmpty()) {
            new StandardTables(workshop)
                    .holders(year -> outline.table("holders", year))
                    .ifPresent(holders::add);
        }
        outline.annex("standard", holders);
        outline.annex("universal", universal());
        outline.annex("prizes", prizes());
    }

    private List<Block> network() {
        List<Block> blocks = new ArrayList<>();
        if (!workshop.facts().data().schools().sizes().isEmpty()) {
            NetworkTables tables = new NetworkTables(workshop);
            YearTable sizes = tables.sizes(outline.table("sizes"));
            blocks.add(sizes);
            notes.missing(blocks, sizes, "E0");
            tables.places(year -> outline.table("places", year)).ifPresent(table -> notes.addColumns(blocks, table));
        }
        return blocks;
    }

    private List<Block> universal() {
        UniversalTables tables = new UniversalTables(workshop);
        List<Block> blocks = new ArrayList<>();
        tables.chart(outline::figure).ifPresent(blocks::add);
        tables.districts(outline::table).ifPresent(table -> {
            blocks.add(table);
            notes.missing(blocks, table, "E3");
            LocalDate ended = workshop.facts().data().schools().districtsEndedOn();
            if (ended != null && table.rows().stream().anyMatch(r -> r.values().contains(Words.ABSENT))) {
                blocks.add(new Note(workshop.messages()
                        .text("note.noDistricts", "date", workshop.years().date(ended))));
            }
        });
        tables.communes(year -> outline.table("communes", year)).ifPresent(table -> notes.addColumns(blocks, table));
        return blocks;
    }

    private List<Block> prizes() {
        List<Block> blocks = new ArrayList<>();
        Prizes prizes = new Prizes(workshop);
        if (!prizes.isEmpty()) {
            YearTable table = prizes.years(outline.table("prizes"));
            blocks.add(table);
            notes.missing(blocks, table, "E4");
            notes.absent(blocks, table, "note.noContest");
            prizes.subjects(year -> outline.table("subjects", year)).ifPresent(subjects -> {
                blocks.add(subjects);
                if (subjects.rows().stream().anyMatch(row -> row.values().contains(Words.MISSING))) {
                    blocks.add(new Note(workshop.messages().text("note.prizeMissing")));
                }
            });
        }
        return blocks;
    }
}
