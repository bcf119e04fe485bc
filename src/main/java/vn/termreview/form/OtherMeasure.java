package vn.termreview.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.termreview.problem.ProblemCode;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawRow;

/**
 * Finds what says that counts are not counted one by one: in thousands, or in per cent. Such a table is refused, since its
 * numbers would read well and mean something else.
 */
final class OtherMeasure {
    private static final String SCALE = "(?:1[. ]?000(?:[. ]?000)?|nghìn|ngàn|vạn|triệu|chục|trăm)";
    private static final String COUNTED =
            "(?:người|học sinh|hs|em|trẻ|cháu|lớp|nhóm|trường|đảng viên|giáo viên|cán bộ|chi bộ|cuộc|lượt|bài|giải)";
    private static final String END = "(?![\\p{L}\\p{N}])";
    private static final Pattern TITLE = Pattern.compile("(?:(?:đơn vị tính|đvt)\\s*[:.\\-–]?\\s*" + SCALE + END
            + "(?!\\s*đồng)|đơn vị\\s*:\\s*" + SCALE + "\\s+" + COUNTED + END + ")");
    private static final Pattern LABEL =
            Pattern.compile("[(\\[,;:/]\\s*(?:(?:đơn vị tính|đvt|đơn vị|tính)\\s*[:.]?\\s*)?"
                    + "(?:(?:theo|bằng)\\s+)?(?:%|‰|phần trăm|phần nghìn|" + SCALE + ")" + END);
    private static final Set<String> SHARES = Set.of("tylephantram", "tilephantram", "tyle", "tile", "phantram");

    private final Segment segment;

    OtherMeasure(Segment segment) {
        this.segment = segment;
    }

    /**
     * Rejects the table where it states another measure.
     *
     * @param titles the rows above its header
     */
    void check(List<RawRow> titles) {
        if (segment.map.columns().values().stream().noneMatch(OtherMeasure::isCount)) {
            return;
        }
        for (RawRow row : titles) {
            row.cells().stream()
                    .filter(cell -> TITLE.matcher(comparable(cell)).find())
                    .forEach(this::reject);
        }
        if (segment.match != null) {
            labels(segment.match.block());
        }
    }

    private void labels(HeaderBlock block) {
        for (RawRow row : block.rows()) {
            for (RawCell cell : row.cells()) {
                Set<Integer> heirs = block.heirs().getOrDefault(cell.address(), Set.of());
                boolean overCount = segment.map.columns().entrySet().stream()
                        .filter(column -> column.getKey() == cell.column() || heirs.contains(column.getKey()))
                        .anyMatch(column -> isCount(column.getValue()));
                if (overCount && isShareOrScale(cell)) {
                    reject(cell);
                }
            }
        }
    }

    private static boolean isShareOrScale(RawCell cell) {
        String label = comparable(cell);
        return LABEL.matcher(label).find()
                || label.equals("%")
                || label.equals("(%)")
                || SHARES.contains(Labels.bareKey(label));
    }

    private void reject(RawCell cell) {
        segment.add(ProblemCode.MEASURE_OTHER, cell, "@count", Map.of());
        segment.reject();
    }

    private static boolean isCount(FieldLayout field) {
        return field.type() == FieldType.COUNT;
    }

    private static String comparable(RawCell cell) {
        return Labels.clean(cell.text()).toLowerCase(Locale.ROOT);
    }
}
