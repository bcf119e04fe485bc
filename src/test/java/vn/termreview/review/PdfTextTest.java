package vn.termreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.termreview.edition.Block;
import vn.termreview.edition.Chart;
import vn.termreview.edition.ReviewContent;
import vn.termreview.edition.ReviewFixtures;

/** Words in are words out. */
class PdfTextTest {
    static Stream<Arguments> reviews() {
        return Stream.of(
                Arguments.of("review-2015-2020.txt", PrintedReview.of(ReviewFixtures.term2015())),
                Arguments.of("review-2020-2025.txt", PrintedReview.of(ReviewFixtures.term2020())));
    }

    /** With {@code -Dgolden.update=true} the file is written anew, to be read before it is committed. */
    @ParameterizedTest
    @MethodSource("reviews")
    void the_text_is_the_golden_one(String golden, PrintedReview review) throws IOException {
        String text = review.text(0);
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(Path.of("src/test/resources/golden", golden), text, StandardCharsets.UTF_8);
        }
        try (InputStream expected = PdfTextTest.class.getResourceAsStream("/golden/" + golden)) {
            assertThat(expected).isNotNull();
            assertThat(text).isEqualTo(new String(expected.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void every_text_of_the_content_stands_in_the_document(String golden, PrintedReview review) {
        String printed = PrintedReview.dense(review.text(0));

        assertThat(texts(review.content())).allSatisfy(text -> assertThat(printed)
                .contains(PrintedReview.dense(Normalizer.normalize(text, Normalizer.Form.NFC))));
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void the_text_comes_out_in_composed_letters(String golden, PrintedReview review) {
        assertThat(Normalizer.isNormalized(review.text(0), Normalizer.Form.NFC)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("reviews")
    void no_line_of_the_text_breaks_within_a_number_or_a_span_of_years(String golden, PrintedReview review) {
        assertThat(review.text(0)).doesNotContainPattern("\\d[-–]\\n\\d").doesNotContain("\ufeff");
    }

    @Test
    void the_text_ends_with_a_full_stop() {
        PrintedReview review = PrintedReview.of(ReviewFixtures.term2015());

        assertThat(texts(review.content()))
                .contains("Trong nhiệm kỳ, không có chi bộ nào bị xếp loại không hoàn thành nhiệm vụ.");
        assertThat(review.text(0)).contains("Nơi nhận:", "- Lưu Văn phòng.", "T/M ĐẢNG ỦY", "BÍ THƯ");
    }

    private static List<String> texts(ReviewContent content) {
        List<String> texts = new ArrayList<>(List.of(
                content.title(),
                content.subject(),
                content.heading().issuingCommittee(),
                content.heading().numberLine(),
                content.heading().placeAndDate()));
        content.sections().forEach(section -> {
            texts.add(section.heading());
            section.blocks().forEach(block -> texts.addAll(texts(block)));
        });
        return texts;
    }

    private static List<String> texts(Block block) {
        List<String> texts = new ArrayList<>();
        if (block instanceof Block.Paragraph paragraph) {
            texts.add(paragraph.text());
        } else if (block instanceof Block.Note note) {
            texts.add(note.text());
        } else if (block instanceof Block.TargetTable table) {
            table.rows().forEach(row -> {
                texts.addAll(List.of(row.indicator(), row.unit(), row.target(), row.achieved(), row.verdictText()));
                texts.addAll(row.values());
            });
        } else if (block instanceof Block.YearTable table) {
            table.rows().forEach(row -> {
                texts.add(row.label());
                texts.addAll(row.values());
            });
        } else if (block instanceof Block.ColumnTable table) {
            texts.addAll(table.heads());
            table.rows().forEach(row -> {
                texts.add(row.label());
                texts.addAll(row.values());
            });
        } else if (block instanceof Block.ListTable table) {
            texts.addAll(table.heads());
            table.rows().forEach(row -> texts.addAll(row.cells()));
        } else if (block instanceof Block.HolderTable table) {
            table.rows()
                    .forEach(row -> texts.addAll(
                            List.of(row.place(), row.school(), row.decision(), row.decidedOn(), row.validUntil())));
        } else if (block instanceof Chart.StockChart chart) {
            texts.addAll(List.of(chart.caption(), chart.stockLabel(), chart.targetLabel()));
            chart.flows().forEach(flow -> texts.add(flow.label()));
        } else if (block instanceof Chart.LevelChart chart) {
            texts.add(chart.caption());
            texts.addAll(chart.places());
        } else if (block instanceof Chart.RatingChart chart) {
            texts.add(chart.caption());
            texts.add(chart.targetLabel());
            texts.addAll(chart.rateTexts());
        } else if (block instanceof Block.SourceTable table) {
            table.rows().forEach(row -> texts.addAll(List.of(row.file(), row.unit(), row.sha256())));
        } else if (block instanceof Block.Signature signature) {
            texts.addAll(signature.recipients());
        }
        return texts;
    }
}
