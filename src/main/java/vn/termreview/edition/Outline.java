package vn.termreview.edition;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.ReviewContent.Section;

/**
 * Collects the sections and gives them, the tables and the figures their numbers. A heading is kept only when something
 * stands under it.
 */
final class Outline {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X");

    private final Messages messages;
    private final List<Section> sections = new ArrayList<>();
    private @Nullable Section chapter;
    private @Nullable String section;
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
    void summary(String key, List<Block> blocks, @Nullable Object... namesAndValues) {
        add(new Section(key, 1, false, messages.text("section." + key, namesAndValues), blocks));
    }

    void unheaded(String id, List<Block> blocks) {
        add(new Section(id, 0, false, "", blocks));
    }

    /** The heading of a part of the whole; its sections begin with I. */
    void chapter(String key, @Nullable Object... namesAndValues) {
        chapter = new Section(key, 1, false, messages.text("section." + key, namesAndValues), List.of());
        section = null;
        mainSections = 0;
    }

    /** A numbered section; without blocks it waits for its first part. */
    void section(String key, List<Block> blocks) {
        parts = 0;
        section = key;
        if (!blocks.isEmpty()) {
            openSection(blocks);
        }
    }

    void part(String key, List<Block> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        openSection(List.of());
        String heading = ++parts + ". " + messages.text("section." + key);
        sections.add(new Section(key, 3, false, heading, blocks));
    }

    void annex(String key, List<Block> blocks) {
        if (blocks.isEmpty()) {
            return;
        }
        String name = messages.text("annex." + key);
        String heading = messages.text("annex.title", "number", ++annexes, "name", name);
        sections.add(new Section("annex-" + key, 1, true, heading, blocks));
    }

    private void add(Section added) {
        if (!added.blocks().isEmpty()) {
            sections.add(added);
        }
    }

    /** Prints the headings that wait. */
    private void openSection(List<Block> blocks) {
        if (chapter != null) {
            sections.add(chapter);
            chapter = null;
        }
        if (section != null) {
            String heading = ROMAN.get(mainSections++) + ". " + messages.text("section." + section);
            sections.add(new Section(section, 2, false, heading, blocks));
            section = null;
        }
    }

    String table(String key) {
        return messages.text("caption.table", "number", ++tables, "name", messages.text("table." + key));
    }

    /** A caption that says of which year its table is. */
    String table(String key, String year) {
        return messages.text("caption.table", "number", ++tables, "name", messages.text("table." + key, "year", year));
    }

    /** A caption that says of which year its picture is. */
    String figure(String key, String year) {
        return messages.text(
                "caption.figure", "number", ++figures, "name", messages.text("chart." + key, "year", year));
    }

    /** A caption that says what its lines do. */
    String listed(String key, String list) {
        return messages.text(
                "caption.figure", "number", ++figures, "name", messages.text("chart." + key, "list", list));
    }

    String figure(String key) {
        return messages.text("caption.figure", "number", ++figures, "name", messages.text("chart." + key));
    }
}
