package vn.termreview.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.termreview.edition.Block.Paragraph;
import vn.termreview.edition.ReviewData.CatalogueEntry;
import vn.termreview.edition.ReviewData.Figure;

/** What people wrote, as they wrote it; only the figures that they name by {@code {code}} are filled in. */
final class Paragraphs {
    private static final Pattern CODE = Pattern.compile("\\{\\s*([^{}]+?)\\s*}");

    private final Workshop workshop;

    Paragraphs(Workshop workshop) {
        this.workshop = workshop;
    }

    /** Computed sentences and after them what was written on the topic. */
    List<Block> after(List<String> sentences, Topic topic) {
        List<Block> blocks = new ArrayList<>();
        sentences.forEach(text -> blocks.add(new Paragraph(null, text)));
        blocks.addAll(written(topic));
        return blocks;
    }

    List<Block> written(Topic topic) {
        List<Block> blocks = new ArrayList<>();
        workshop.facts().data().records().paragraphs().stream()
                .filter(written -> written.topic() == topic)
                .forEach(written -> blocks.add(new Paragraph(null, filled(written.text()))));
        return blocks;
    }

    private String filled(String text) {
        Matcher matcher = CODE.matcher(text.strip());
        StringBuilder filled = new StringBuilder();
        while (matcher.find()) {
            String value = figure(matcher.group(1).toUpperCase(Locale.ROOT))
                    .filter(printed -> !printed.equals(Words.MISSING))
                    .orElseGet(() -> workshop.messages().text("paragraph.unknown"));
            matcher.appendReplacement(filled, Matcher.quoteReplacement(value));
        }
        return matcher.appendTail(filled).toString();
    }

    /** An indicator's figure of the term, or the figure of a printed code. */
    private Optional<String> figure(String code) {
        Facts facts = workshop.facts();
        Optional<CatalogueEntry> indicator = facts.entry(code);
        if (indicator.isPresent()) {
            return facts.figure(code, null).map(figure -> printed(indicator.get(), figure));
        }
        return facts.data().figures().stream()
                .filter(figure -> code.equals(figure.traceCode()))
                .findFirst()
                .flatMap(figure -> facts.entry(figure.indicator()).map(entry -> printed(entry, figure)));
    }

    /** As in a sentence, but without the unit of a count: the writer names what he counts. */
    private String printed(CatalogueEntry entry, Figure figure) {
        boolean counted = entry.measure() == Measure.COUNT || entry.measure() == Measure.COVERAGE;
        return counted ? workshop.words().cell(entry, figure) : workshop.words().phrase(entry, figure);
    }
}
