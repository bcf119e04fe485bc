package vn.termreview.form;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawRow;
import vn.termreview.workbook.RawSheet;
import vn.termreview.workbook.RawType;

/**
 * What titles say of a matrix.
 *
 * @param level the level that they name
 * @param scope period and unit
 */
record MatrixTitle(MatrixLayout level, Scope scope) {
    private static final int MOST_TITLE_ROWS = 30;
    private static final int MOST_TITLE_CELLS = 4;
    private static final Pattern OF_A_UNIT = Pattern.compile("^ (đơn vị|trường|tên trường|phòng|sở|địa chỉ|ubnd) .*");
    private static final Pattern SCHOOL = Pattern.compile(
            "^(?:tên trường|trường|tên đơn vị|đơn vị gửi|tên cơ sở giáo dục)\\s*:\\s*([^.…_]{3,}.*)$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final List<String> OTHER_ROUNDS = List.of("cuối năm", "giữa năm", "cuối kỳ", "giữa kỳ");

    /** Period and unit; a school may be called one, where nothing says "Đơn vị báo cáo". */
    static Scope scope(List<RawRow> titles) {
        List<TitleUnits.UnitStatement> units = TitleUnits.find(titles);
        if (units.isEmpty()) {
            units = titles.stream()
                    .flatMap(row -> row.cells().stream())
                    .flatMap(cell -> SCHOOL.matcher(Labels.clean(cell.text()))
                            .results()
                            .map(school -> new TitleUnits.UnitStatement(school.group(1), cell)))
                    .limit(1)
                    .toList();
        }
        return new Scope(TitlePeriods.find(titles), units);
    }

    /** The level of titles, or null where they name none; a school's own name is no title. */
    static @Nullable MatrixLayout level(List<MatrixLayout> levels, List<RawRow> titles) {
        String words = words(titles);
        return levels.stream()
                .filter(level -> level.isNamedBy(words))
                .findFirst()
                .orElse(null);
    }

    /** Whether the titles are of a report of this kind, of whatever level. */
    static boolean isReport(List<RawRow> titles) {
        return Phrases.contains(words(titles), "thống kê giáo dục");
    }

    /** The title that names another round than the one at the beginning of the year, or null. */
    static @Nullable RawCell otherRound(List<RawRow> titles) {
        for (RawRow row : titles) {
            for (RawCell cell : row.cells()) {
                String words = Phrases.words(cell.text());
                if (Phrases.contains(words, "kỳ")
                        && !Phrases.contains(words, "đầu năm")
                        && OTHER_ROUNDS.stream().anyMatch(words::contains)) {
                    return cell;
                }
            }
        }
        return null;
    }

    /** What the first sheet of a workbook says that names a level, for sheets that say nothing themselves. */
    static @Nullable MatrixTitle ofWorkbook(List<MatrixLayout> levels, List<RawSheet> workbook) {
        for (RawSheet sheet : workbook) {
            List<RawRow> titles = top(sheet);
            MatrixLayout level = sheet.visible() ? level(levels, titles) : null;
            if (level != null) {
                return new MatrixTitle(level, scope(titles));
            }
        }
        return null;
    }

    /** The rows before the first one that is as wide as a table. */
    private static List<RawRow> top(RawSheet sheet) {
        List<RawRow> rows = sheet.rows();
        int end = 0;
        while (end < rows.size()
                && end < MOST_TITLE_ROWS
                && rows.get(end).cells().stream()
                                .filter(cell -> !cell.isBlank())
                                .count()
                        <= MOST_TITLE_CELLS) {
            end++;
        }
        return rows.subList(0, end);
    }

    private static String words(List<RawRow> titles) {
        StringBuilder words = new StringBuilder(" ");
        for (RawRow row : titles) {
            for (RawCell cell : row.cells()) {
                String own = Phrases.words(cell.text());
                if (cell.type() == RawType.TEXT && !OF_A_UNIT.matcher(own).matches()) {
                    words.append(own.stripLeading());
                }
            }
        }
        return words.toString();
    }
}
