package vn.termreview.sample;

import java.util.ArrayList;
import java.util.List;

/** The paragraphs of a term, as {@code sample/paragraphs-TERM.yml} has them, section by section. */
record ParagraphList(List<Section> sections) {

    static ParagraphList of(String term) {
        return Yaml.read("paragraphs-" + term + ".yml", ParagraphList.class);
    }

    List<SampleRow> rows() {
        List<SampleRow> rows = new ArrayList<>();
        for (Section section : sections) {
            for (int i = 0; i < section.paragraphs().size(); i++) {
                rows.add(new SampleRow(
                        section.section() + " " + (i + 1),
                        section.section(),
                        new Values()
                                .put("section", section.section())
                                .put("paragraph_no", i + 1)
                                .put("paragraph", section.paragraphs().get(i))
                                .all()));
            }
        }
        return rows;
    }

    record Section(String section, List<String> paragraphs) {}
}
