package vn.termreview.sample;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** V0: what people say in the review of a term. */
final class ParagraphsForm implements SampleForm {

    @Override
    public String code() {
        return "V0";
    }

    @Override
    public List<Paper> papers(SampleFigures figures) {
        return Stream.of("2015-2020", "2020-2025")
                .map(term -> new Paper(
                        term,
                        null,
                        "nhiem-ky-" + term,
                        term,
                        Map.of(),
                        ParagraphList.of(term).rows()))
                .toList();
    }
}
