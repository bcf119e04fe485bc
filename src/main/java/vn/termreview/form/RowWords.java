package vn.termreview.form;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The words by which rows that are no data are known. */
final class RowWords {
    private static final Set<String> TOTALS = Set.of(
            "tổng cộng",
            "cộng",
            "tổng số",
            "tổng",
            "cộng chung",
            "cộng dồn",
            "toàn đảng bộ",
            "toàn tỉnh",
            "toàn huyện",
            "toàn thành phố",
            "toàn ngành",
            "toàn trường",
            "tổng toàn huyện",
            "tổng toàn tỉnh");
    private static final Pattern TOTAL_OF = Pattern.compile(
            "(tổng cộng|tổng số)\\b.*|cộng (khối|các|toàn|nhóm|chung|phần|mục|số|huyện|xã|tỉnh|thành phố|tp|phường|thị trấn|cấp|trường|bậc|"
                    + "[ivx]+|[a-e]|\\d+)\\b.*",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern NOTE = Pattern.compile("(ghi chú|chú thích|\\*).*");
    private static final Pattern SIGNATURE = Pattern.compile("(người lập|lập biểu|người tổng hợp|thủ trưởng|"
            + "t\\s?/\\s?m\\b|tm\\.|t\\.m\\b|k\\s?/\\s?t\\b|kt\\.|t\\s?/\\s?l\\b|tl\\.|tuq\\.|xác nhận của|nơi nhận|"
            + "\\(ký|ký tên|ký, ghi).*");
    private static final Pattern OFFICE = Pattern.compile("((phó )?(hiệu trưởng|giám đốc|bí thư|chủ tịch|trưởng phòng)|"
            + "kế toán|chánh văn phòng|người kiểm tra|người duyệt|cán bộ tổng hợp)( *\\(.*\\))?");
    private static final Pattern PLACE_AND_DATE =
            Pattern.compile("([\\p{L} .(),…]{0,60}?[,;.…]\\s*)?ngày[\\s\\d.…_]*tháng[\\s\\d.…_]*năm[\\s\\d.…_]*");
    private static final Pattern NUMERAL = Pattern.compile("[\\divxlc]{1,6}[.)]?|[a-zđ][.)]?");

    private RowWords() {}

    private static String folded(String text) {
        return Labels.clean(text).toLowerCase(Locale.ROOT);
    }

    static boolean isTotal(String text) {
        String folded = folded(text).replaceAll("[\\s:.…]+$", "");
        return TOTALS.contains(folded) || TOTAL_OF.matcher(folded).matches();
    }

    static boolean isNote(String text) {
        return NOTE.matcher(folded(text)).matches();
    }

    static boolean isSignature(String text) {
        return SIGNATURE.matcher(folded(text)).matches();
    }

    /** An office that signs; only a signature where nothing else stands in the row. */
    static boolean isOffice(String text) {
        return OFFICE.matcher(folded(text)).matches();
    }

    static boolean isPlaceAndDate(String text) {
        return PLACE_AND_DATE.matcher(folded(text)).matches();
    }

    /** A number, letter or Roman numeral by itself. */
    static boolean isNumeral(String text) {
        return NUMERAL.matcher(folded(text)).matches();
    }

    static boolean isPlainNumber(String text) {
        return Labels.clean(text).matches("\\d{1,6}");
    }

    /** The text behind a leading numeral such as "I." or "A)". */
    static String withoutNumeral(String text) {
        return Labels.clean(text).replaceFirst("^([IVXLC]+|[A-Za-zĐđ]|\\d+)\\s*[.)/-]\\s*", "");
    }
}
