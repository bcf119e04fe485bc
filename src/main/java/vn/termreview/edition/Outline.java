package vn.termreview.edition;

import java.util.ArrayList;
import java.util.List;
import vn.termreview.edition.ReviewContent.Section;

/** Collects the sections and gives them, the tables and the figures their numbers. */
final class Outline {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    private final Messages messages;
    private final List<Section> sections = new ArrayList<>();
    private int mainSections;
    private int parts;
    private int annexes;
    private int tables;
    private int figures;

    Outline(Messages messages) {
        this.messages = messages;
    }

    List<Section> sections() {
        return List.copyOf(sections);
    }

    /** A headed section outside the numbering. */
    void summary(String key, List<Block> blocks) {
        sections.add(new Section(key, 1, false, messages.text("section." + key), blocks));
    }

    void unheaded(String id, List<Block> blocks) {
        sections.add(new Section(id, 0, false, "", blocks));
    }

    void section(String key, List<Block> blocks) {
        parts = 0;
        String heading = ROMAN.get(mainSections++) + ". " + messages.text("section." + key);
        sections.add(new Section(key, 1, false, heading, blocks));
    }

    void part(String key, List<Block> blocks) {
        String heading = ++parts + ". " + messages.text("section." + key);
        sections.add(new Section(key, 2, false, heading, blocks));
    }

    void annex(String key, List<Block> blocks) {
        String name = messages.text("annex." + key);
        String heading = messages.text("annex.title", "number", ++annexes, "name", name);
        sections.add(new Section("annex-" + key, 1, true, heading, blocks));
    }

    String table(String key) {
        return messages.text("caption.table", "number", ++tables, "name", messages.text("table." + key));
    }

    /** A caption that says of which year its table is. */
    String table(String key, String year) {
        return messages.text("caption.table", "number", ++tables, "name", messages.text("table." + key, "year", year));
    }

    String figure(String key) {
        return messages.text("caption.figure", "number", ++figures, "name", messages.text("chart." + key));
    }
}
