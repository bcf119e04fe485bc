package vn.termreview.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.termreview.edition.ReviewFixtures;

/** The pages look as they were looked at: pictures that a person can see, compared square by square. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagePicturesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden/pages");
    private static final int DOTS_PER_INCH = 60;

    /** A square is compared by its mean, so that how a machine smooths letters does not matter. */
    private static final int SQUARE = 9;

    /** A line of text that is missing or elsewhere changes a square by more; of 255. */
    private static final int TOLERANCE = 22;

    private final PrintedReview complete = PrintedReview.of(ReviewFixtures.term2015());
    private final PrintedReview draft = PrintedReview.of(ReviewFixtures.term2020());

    static Stream<Arguments> pages() {
        return Stream.concat(
                IntStream.rangeClosed(1, 12).mapToObj(page -> Arguments.of("2015-2020", page)),
                IntStream.rangeClosed(1, 3).mapToObj(page -> Arguments.of("2020-2025", page)));
    }

    @ParameterizedTest
    @MethodSource("pages")
    void a_page_is_the_one_that_was_looked_at(String term, int page) throws IOException {
        BufferedImage picture = picture(term.equals("2015-2020") ? complete : draft, page);
        Path file = GOLDEN.resolve(String.format(Locale.ROOT, "%s-%02d.png", term, page));
        if (Boolean.getBoolean("golden.update")) {
            Files.createDirectories(GOLDEN);
            ImageIO.write(picture, "png", file.toFile());
        }

        assertThat(difference(ImageIO.read(file.toFile()), picture)).isLessThan(TOLERANCE);
    }

    @Test
    void another_page_would_be_noticed() throws IOException {
        assertThat(difference(picture(complete, 2), picture(complete, 3))).isGreaterThan(TOLERANCE);
    }

    @Test
    void a_missing_line_would_be_noticed() throws IOException {
        BufferedImage picture = picture(complete, 3);
        BufferedImage without = picture(complete, 3);
        for (int y = 120; y < 145; y++) {
            for (int x = 0; x < without.getWidth(); x++) {
                without.setRGB(x, y, 0xffffff);
            }
        }

        assertThat(difference(picture, without)).isGreaterThan(TOLERANCE);
    }

    private static BufferedImage picture(PrintedReview review, int page) throws IOException {
        try (PDDocument document = review.document()) {
            return new PDFRenderer(document).renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.GRAY);
        }
    }

    /** The greatest difference of the means of two squares in the same place. */
    private static double difference(BufferedImage expected, BufferedImage actual) {
        if (expected.getWidth() != actual.getWidth() || expected.getHeight() != actual.getHeight()) {
            return 255;
        }
        double greatest = 0;
        for (int y = 0; y < actual.getHeight(); y += SQUARE) {
            for (int x = 0; x < actual.getWidth(); x += SQUARE) {
                greatest = Math.max(greatest, Math.abs(mean(expected, x, y) - mean(actual, x, y)));
            }
        }
        return greatest;
    }

    private static double mean(BufferedImage picture, int left, int top) {
        int sum = 0;
        int count = 0;
        for (int y = top; y < Math.min(top + SQUARE, picture.getHeight()); y++) {
            for (int x = left; x < Math.min(left + SQUARE, picture.getWidth()); x++) {
                sum += picture.getRGB(x, y) & 0xff;
                count++;
            }
        }
        return (double) sum / count;
    }
}
