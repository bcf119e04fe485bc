package vn.termreview.review.office;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import vn.termreview.edition.ContentJson;
import vn.termreview.edition.Explanation;
import vn.termreview.edition.Messages;
import vn.termreview.edition.ReviewComposer;
import vn.termreview.edition.ReviewContent;
import vn.termreview.edition.ReviewFixtures;

/** Contents that the editable documents are tried with. */
public final class OfficeContents {
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    private OfficeContents() {}

    /** A complete review with two footnotes, each marked at more than one place. */
    public static ReviewContent complete() {
        return complete(VIETNAMESE);
    }

    public static ReviewContent complete(Locale locale) {
        return new ReviewComposer(Messages.of(locale))
                .compose(ReviewFixtures.explained(List.of(
                        new Explanation(
                                20171,
                                "P1",
                                2017,
                                "Chi bộ Văn phòng (mẫu)",
                                "19",
                                "chuyển sinh hoạt cuối tháng 12",
                                List.of(new Explanation.Fed("MEM_TOTAL", 2017))),
                        new Explanation(
                                20191,
                                "E2",
                                2019,
                                "Sở (mẫu)",
                                "222",
                                "công nhận lại & kịp thời",
                                List.of(new Explanation.Fed("NATSTD_STOCK", 2019))))));
    }

    /** A draft. */
    public static ReviewContent draft() {
        return new ReviewComposer(Messages.of(VIETNAMESE)).compose(ReviewFixtures.term2020());
    }

    /** The same with another text wherever one stands. */
    public static ReviewContent with(ReviewContent content, String text, String instead) {
        String json = new String(ContentJson.write(content), StandardCharsets.UTF_8).replace(text, instead);
        return ContentJson.read(json.getBytes(StandardCharsets.UTF_8));
    }
}
