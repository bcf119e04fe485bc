package vn.termreview.review;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import vn.termreview.edition.ChartData;
import vn.termreview.edition.ReviewContent;
import vn.termreview.edition.ReviewData;
import vn.termreview.edition.ReviewFixtures;
import vn.termreview.edition.SchoolLevel;
import vn.termreview.edition.Schools;

/** Prints a review with as many schools in its list of holders as the first argument says, in a JVM of its own. */
public final class PrintLargeAnnex {
    private PrintLargeAnnex() {}

    public static void main(String[] args) throws Exception {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.US_ASCII);
        ReviewContent content = PrintedReview.content(data(Integer.parseInt(args[0])));
        byte[] pdf = new PdfRenderer().render(content);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            out.println("pages " + document.getNumberOfPages());
        }
    }

    private static ReviewData data(int holders) {
        ReviewData d = ReviewFixtures.term2015();
        Schools s = d.schools();
        List<Schools.Holder> rows = new ArrayList<>();
        for (int i = 1; i <= holders; i++) {
            rows.add(new Schools.Holder(
                    "Huyện Tràng Định",
                    "Trường Phổ thông Dân tộc bán trú Tiểu học và Trung học cơ sở số " + i + " (mẫu)",
                    SchoolLevel.PRIMARY,
                    1 + i % 2,
                    2,
                    i + "/QĐ-UBND",
                    LocalDate.of(2018, 10, 6),
                    LocalDate.of(2023, 10, 6)));
        }
        Schools schools = new Schools(
                s.sizes(),
                s.places(),
                s.changes(),
                s.counts(),
                s.districtsEndedOn(),
                s.flows(),
                rows,
                s.levels(),
                s.communes());
        return new ReviewData(
                d.term(),
                d.committee(),
                d.sample(),
                d.dataAt(),
                d.catalogue(),
                d.figures(),
                d.members(),
                d.organisationRatings(),
                d.schemes(),
                d.explanations(),
                d.sources(),
                d.gaps(),
                schools,
                d.records(),
                ChartData.none(),
                d.hashes());
    }
}
