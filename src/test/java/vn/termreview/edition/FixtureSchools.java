package vn.termreview.edition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.termreview.edition.ReviewData.Figure;
import vn.termreview.edition.Schools.Change;
import vn.termreview.edition.Schools.Commune;
import vn.termreview.edition.Schools.DistrictLevel;
import vn.termreview.edition.Schools.Flow;
import vn.termreview.edition.Schools.Holder;
import vn.termreview.edition.Schools.Place;
import vn.termreview.edition.Schools.Size;
import vn.termreview.edition.Schools.UnitCount;

/** Invented schools and communes in the real districts. */
final class FixtureSchools {
    static final List<String> DISTRICTS = List.of(
            "178 Thành phố Lạng Sơn",
            "180 Huyện Tràng Định",
            "181 Huyện Bình Gia",
            "182 Huyện Văn Lãng",
            "183 Huyện Cao Lộc",
            "184 Huyện Văn Quan",
            "185 Huyện Bắc Sơn",
            "186 Huyện Hữu Lũng",
            "187 Huyện Chi Lăng",
            "188 Huyện Lộc Bình",
            "189 Huyện Đình Lập");
    private static final List<SchoolLevel> LEVELS = List.of(SchoolLevel.values());
    private static final int[] SCHOOLS = {229, 223, 120, 32, 27, 3, 18, 11};

    private FixtureSchools() {}

    /** The network, the standard and the levels of a term's five years, with so many communes and holders. */
    static Schools schools(int first, int communesBefore, int communes, int holders) {
        List<Size> sizes = new ArrayList<>();
        List<Flow> flows = new ArrayList<>();
        List<DistrictLevel> levels = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            sizes(sizes, first, i);
            flows.add(new Flow(first + i, 28, 0, 2));
            for (int d = 0; d < DISTRICTS.size(); d++) {
                level(levels, first + i, d, Programme.PRESCHOOL, 1);
                level(levels, first + i, d, Programme.PRIMARY, 3);
                level(levels, first + i, d, Programme.LOWER_SECONDARY, d == 0 ? 3 : d % 3 == 1 && i < d / 2 ? 1 : 2);
                level(levels, first + i, d, Programme.LITERACY, d == 7 ? 1 : 2);
            }
        }
        return new Schools(
                sizes,
                places(first + 4),
                communesBefore == communes
                        ? List.of()
                        : List.of(
                                new Change(Change.Kind.COMMUNE, Change.What.MERGED, communesBefore - communes),
                                new Change(Change.Kind.SCHOOL, Change.What.MERGED, 8),
                                new Change(Change.Kind.SCHOOL, Change.What.RENAMED, 3)),
                List.of(
                        new UnitCount(first - 1, Change.Kind.COMMUNE, communesBefore),
                        new UnitCount(first + 4, Change.Kind.COMMUNE, communes)),
                null,
                flows,
                holders(first, holders),
                levels,
                communes(first + 4, communes));
    }

    /** Every district has its tile; the caps of 2015–2019 and the schools before 2015. */
    static ChartData charts() {
        List<ChartData.TilePosition> tiles = new ArrayList<>();
        for (int d = 0; d < DISTRICTS.size(); d++) {
            tiles.add(new ChartData.TilePosition(code(d), d % 4, d / 4));
        }
        return new ChartData(Map.of(2015, 20, 2016, 20, 2017, 20, 2018, 23, 2019, 23), 150, tiles);
    }

    /** The province's figures about schools, five years of them. */
    static List<Figure> figures(int first) {
        List<Figure> figures = new ArrayList<>();
        double[] twice = {91.2, 92.6, 93.8, 94.9, 95.5};
        double[] six = {98.9, 99.1, 99.3, 99.4, 99.6};
        double[] enrolled = {99.0, 99.2, 99.4, 99.5, 99.7};
        double[] onAge = {96.1, 96.4, 96.4, 96.9, 97.3};
        int[] stock = {164, 178, 192, 207, 222};
        for (int i = 0; i < 5; i++) {
            figures.add(rate("PRIM_2SESS_RATE", first + i, twice[i], 70_000));
            figures.add(rate("ONAGE_RATE", first + i, onAge[i], 70_000));
            figures.add(rate("AGE6_G1_RATE", first + i, six[i], 14_000));
            figures.add(rate("AGE6_11_ENROL", first + i, enrolled[i], 83_000));
            figures.add(part("NATSTD_RATE", first + i, stock[i], 663));
            figures.add(part("PCGDTH3_DIST", first + i, 11, 11));
            figures.add(named("PCGDMN5_PROV", first + i, 1, "Đạt chuẩn"));
            figures.add(named("PCGDTHCS", first + i, 2, "Mức độ 2"));
            figures.add(named("XMC", first + i, 1, "Mức độ 1"));
        }
        for (int d = 0; d < DISTRICTS.size(); d++) {
            for (int i = 0; i < 5; i++) {
                figures.add(district("AGE6_G1_RATE", first + i, d, six[i] - d / 10.0));
                figures.add(district("AGE6_11_ENROL", first + i, d, enrolled[i] - d / 20.0));
            }
            figures.add(district("PRIM_2SESS_RATE", first + 4, d, 97.5 - d / 2.5));
            figures.add(district("ONAGE_RATE", first + 4, d, 98.5 - d / 4.0));
        }
        return figures;
    }

    private static Figure rate(String code, int year, double percent, int whole) {
        BigDecimal rate = BigDecimal.valueOf(percent).movePointLeft(2);
        BigDecimal all = BigDecimal.valueOf(whole);
        return FixtureFigures.figure(
                code, year, Scope.PROVINCE, rate, null, rate.multiply(all).stripTrailingZeros(), all, null);
    }

    private static Figure part(String code, int year, int part, int whole) {
        BigDecimal numerator = BigDecimal.valueOf(part);
        BigDecimal denominator = BigDecimal.valueOf(whole);
        return FixtureFigures.figure(
                code,
                year,
                Scope.PROVINCE,
                FixtureFigures.rate(numerator, denominator),
                null,
                numerator,
                denominator,
                null);
    }

    private static Figure named(String code, int year, int value, String text) {
        return FixtureFigures.figure(code, year, Scope.PROVINCE, BigDecimal.valueOf(value), text, null, null, null);
    }

    private static Figure district(String code, int year, int district, double percent) {
        return new Figure(
                code,
                null,
                year,
                Scope.DISTRICT,
                code(district),
                name(district),
                BigDecimal.valueOf(percent).movePointLeft(2),
                null,
                null,
                null,
                null,
                Verdict.NONE);
    }

    private static void level(
            List<DistrictLevel> levels, int year, int district, Programme programme, @Nullable Integer level) {
        levels.add(new DistrictLevel(year, code(district), name(district), programme, level));
    }

    private static void sizes(List<Size> sizes, int first, int i) {
        int all = 0;
        for (int schools : SCHOOLS) {
            all += schools;
        }
        sizes.add(size(first + i, null, all, all * 12 + i * 15, all * 12 * 25 + i * 1_830));
        for (int l = 0; l < SCHOOLS.length; l++) {
            SchoolLevel level = LEVELS.get(l);
            int schools = SCHOOLS[l];
            boolean grown = level == SchoolLevel.PRIMARY;
            sizes.add(size(
                    first + i,
                    level,
                    schools,
                    schools * 12 + (grown ? i * 15 : 0),
                    schools * 12 * 25 + (grown ? i * 1_830 : 0)));
        }
    }

    private static Size size(int year, @Nullable SchoolLevel level, int schools, int classes, int pupils) {
        return new Size(
                year,
                level,
                schools,
                classes,
                pupils,
                FixtureFigures.rate(BigDecimal.valueOf(pupils), BigDecimal.valueOf(classes)));
    }

    private static List<Place> places(int year) {
        List<Place> places = new ArrayList<>();
        for (int d = 0; d < DISTRICTS.size(); d++) {
            int schools = d == 10 ? 63 : 60;
            places.add(new Place(
                    year,
                    Scope.DISTRICT,
                    code(d),
                    name(d),
                    schools,
                    schools * 12,
                    d == 5 ? null : schools * 310,
                    d == 5 ? null : new BigDecimal("25.83")));
        }
        return places;
    }

    private static List<Holder> holders(int first, int count) {
        List<Holder> holders = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int district = i * DISTRICTS.size() / count;
            SchoolLevel level = LEVELS.get(i % 5);
            LocalDate decided = LocalDate.of(first + i % 5, 10, 1).plusDays(i % 28);
            holders.add(new Holder(
                    name(district),
                    "Trường " + (level == SchoolLevel.PRESCHOOL ? "Mầm non" : "Phổ thông") + " số " + (i + 1)
                            + " (mẫu)",
                    level,
                    i % 6 == 0 ? 2 : 1,
                    i % 9 == 0 ? null : Integer.valueOf(1 + i % 3),
                    String.format(Locale.ROOT, "%d/QĐ-UBND", 1000 + i),
                    decided,
                    decided.plusMonths(60)));
        }
        return holders;
    }

    private static List<Commune> communes(int year, int count) {
        List<Commune> communes = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            int district = i * DISTRICTS.size() / count;
            communes.add(new Commune(
                    year,
                    String.format(Locale.ROOT, "%05d", 5_900 + i * 3),
                    "Xã số " + (i + 1) + " (mẫu)",
                    name(district),
                    1,
                    3,
                    i % 7 == 0 ? 1 : 2,
                    i % 31 == 0 ? null : Integer.valueOf(2)));
        }
        return communes;
    }

    private static String code(int district) {
        return DISTRICTS.get(district).substring(0, 3);
    }

    private static String name(int district) {
        return DISTRICTS.get(district).substring(4);
    }
}
