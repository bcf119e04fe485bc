package vn.termreview.sample;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;

/** E1: the ministry's own form of a few schools, whose figures are those of E0. */
final class MatrixBooks {
    private static final int YEAR = 2019;
    private static final String PLACE = "178";

    private final Map<String, String> words;
    private final MatrixHand hand;
    private final Map<Integer, Map<String, Integer>> lines;

    private MatrixBooks(SchoolYear school, String hand, String code) {
        this.words = Map.of(
                "{year}", Integer.toString(YEAR),
                "{next}", Integer.toString(YEAR + 1),
                "{code}", code,
                "{office}", "PHÒNG GIÁO DỤC VÀ ĐÀO TẠO",
                "{school}", school.name(),
                "{plain}", school.code());
        this.hand = Yaml.read("E1/" + hand + ".yml", MatrixHand.class, words);
        this.lines = MatrixLines.of(school);
    }

    /** A workbook of each school: two primary schools in the ministry's layout, one in a clerk's, and a preschool. */
    static List<Book> of(SampleFigures figures) {
        List<SchoolYear> schools = figures.schools().schools(YEAR);
        List<SchoolYear> primary = few(schools, SchoolLevel.PRIMARY);
        List<SchoolYear> preschool = few(schools, SchoolLevel.PRESCHOOL);
        return List.of(
                new MatrixBooks(primary.get(0), "template", "02-TH").book(),
                new MatrixBooks(primary.get(1), "template", "02-TH").book(),
                new MatrixBooks(primary.get(2), "drift", "02-TH").book(),
                new MatrixBooks(preschool.get(0), "preschool", "01-MN").book());
    }

    /** Schools of a name of their own, since their form knows no codes; the first in each district. */
    private static List<SchoolYear> few(List<SchoolYear> schools, SchoolLevel level) {
        Map<String, Long> names = schools.stream().collect(groupingBy(SchoolYear::name, counting()));
        SortedMap<String, SchoolYear> byDistrict = new TreeMap<>();
        schools.stream()
                .filter(school -> school.level() == level && names.getOrDefault(school.name(), 0L) == 1L)
                .sorted(comparing(SchoolYear::code))
                .forEach(school -> byDistrict.putIfAbsent(Objects.toString(school.district(), PLACE), school));
        return List.copyOf(byDistrict.values());
    }

    private Book book() {
        List<Grid> sheets = new ArrayList<>();
        for (MatrixHand.Sheet sheet : hand.sheets()) {
            sheets.add(grid(sheet));
        }
        hand.footer().forEach(sheets.get(sheets.size() - 1)::addTexts);
        if (hand.errors()) {
            Grid errors = new Grid("Errors", false);
            errors.addTexts(Map.of("A", "STT", "B", "Trang", "C", "Nội dung lỗi"));
            sheets.add(errors);
        }
        return new Book(Integer.toString(YEAR), hand.file(), hand.decomposed(), sheets);
    }

    private Grid grid(MatrixHand.Sheet sheet) {
        Grid grid = new Grid(sheet.name(), false);
        if (sheet.titled()) {
            hand.title().forEach(grid::addTexts);
        }
        if (sheet.headed()) {
            int top = grid.nextRow();
            hand.header().forEach(grid::addTexts);
            hand.merges().forEach(merge -> merge(grid, top, merge));
            if (!hand.codes().isEmpty()) {
                grid.addTexts(hand.codes());
            }
        }
        sheet.rows().forEach(row -> grid.add(cells(row)));
        return grid;
    }

    private Map<Integer, Entry> cells(MatrixHand.Row row) {
        Map<Integer, Entry> cells = new TreeMap<>();
        Integer line = row.line();
        cells.put(0, new Entry.Text(row.label()));
        if (line == null) {
            return cells;
        }
        Map<String, Integer> amounts = Objects.requireNonNull(lines.get(line), () -> "no line " + line);
        for (int column = 0; column < hand.columns().size(); column++) {
            String field = hand.columns().get(column);
            Integer amount = field.equals("line_no") ? line : amounts.get(field);
            if (amount != null) {
                cells.put(column, hand.numbersAsTexts() ? new Entry.Text(amount.toString()) : new Entry.Count(amount));
            } else if (field.equals("unit") && row.unit() != null) {
                cells.put(column, new Entry.Text(row.unit()));
            }
        }
        return cells;
    }

    /** Such as {@code A1:B3}, of columns with one letter. */
    private static void merge(Grid grid, int top, String merge) {
        String[] corners = merge.split(":", -1);
        grid.merge(
                top + row(corners[0]), corners[0].charAt(0) - 'A', top + row(corners[1]), corners[1].charAt(0) - 'A');
    }

    private static int row(String corner) {
        return Integer.parseInt(corner.substring(1)) - 1;
    }
}
