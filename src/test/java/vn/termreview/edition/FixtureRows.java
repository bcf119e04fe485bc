package vn.termreview.edition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.termreview.edition.ReviewData.Hashes;
import vn.termreview.edition.ReviewData.MemberRow;
import vn.termreview.edition.ReviewData.OrganisationRating;
import vn.termreview.edition.ReviewData.Scheme;
import vn.termreview.edition.ReviewData.Source;

/** The rows, ratings, rules and sources of invented reviews. */
final class FixtureRows {
    static final List<String> BRANCHES = List.of(
            "Chi bộ Trường THPT chuyên Chu Văn An",
            "Chi bộ Giáo dục Mầm non-Tiểu học-Thường xuyên, Chuyên nghiệp",
            "Chi bộ Văn phòng (mẫu)",
            "Chi bộ Thanh tra - Khảo thí (mẫu)",
            "Chi bộ Trường PTDT nội trú tỉnh (mẫu)",
            "Chi bộ Trung tâm GDTX tỉnh (mẫu)",
            "Chi bộ Trường Cao đẳng (mẫu)");
    private static final int[] SHARES = {5, 4, 3, 2, 3, 2, 1};

    private FixtureRows() {}

    static List<MemberRow> memberRows(int first, int[][] years) {
        List<MemberRow> rows = new ArrayList<>();
        for (int i = 0; i < years.length; i++) {
            int[] y = years[i];
            int grown = y[1] - y[0];
            for (int b = 0; b < BRANCHES.size(); b++) {
                rows.add(new MemberRow(
                        first + i,
                        "CB0" + (b + 1),
                        BRANCHES.get(b),
                        part(y[0], b),
                        part(Math.max(grown, 0) + 3, b),
                        part(1, b),
                        part(3 + Math.max(-grown, 0), b),
                        part(1, b),
                        part(y[1], b),
                        part(y[1] * 6 / 10, b),
                        part(y[1] * 7 / 10, b),
                        part(4, b),
                        part(y[2], b),
                        part(y[3], b),
                        part(y[4], b),
                        part(y[5], b),
                        part(0, b),
                        part(y[2], b),
                        part(y[1], b)));
            }
        }
        return rows;
    }

    /** Branch b's part of a whole; the parts of all branches sum to it. */
    private static int part(int whole, int b) {
        int before = 0;
        for (int i = 0; i < b; i++) {
            before += SHARES[i];
        }
        return whole * (before + SHARES[b]) / 20 - whole * before / 20;
    }

    static List<OrganisationRating> ratings(int first, int count) {
        List<OrganisationRating> ratings = new ArrayList<>();
        for (int year = first; year < first + count; year++) {
            boolean old = year <= 2017;
            String suffix = old ? "" : " nhiệm vụ";
            ratings.add(new OrganisationRating(
                    year,
                    OrganisationType.COMMITTEE,
                    "DB",
                    "Đảng bộ Sở Giáo dục và Đào tạo",
                    "GOOD",
                    "Hoàn thành tốt" + suffix,
                    2));
            for (int b = 0; b < BRANCHES.size(); b++) {
                boolean best = b == year % 3;
                ratings.add(new OrganisationRating(
                        year,
                        OrganisationType.BRANCH,
                        "CB0" + (b + 1),
                        BRANCHES.get(b),
                        best ? "EXCELLENT" : "GOOD",
                        best
                                ? old ? "Trong sạch vững mạnh" : "Hoàn thành xuất sắc nhiệm vụ"
                                : "Hoàn thành tốt" + suffix,
                        best ? 3 : 2));
            }
            ratings.add(new OrganisationRating(
                    year,
                    OrganisationType.TRADE_UNION,
                    "CD",
                    "Công đoàn cơ quan Sở (mẫu)",
                    "GOOD",
                    "Hoàn thành tốt nhiệm vụ",
                    2));
        }
        return ratings;
    }

    static List<Scheme> schemes() {
        return List.of(
                new Scheme(
                        "HD 27",
                        2014,
                        2017,
                        "Hướng dẫn số 27-HD/BTCTW ngày 25/9/2014",
                        new BigDecimal("0.15"),
                        CapBase.EVALUATED),
                new Scheme(
                        "HD 16",
                        2018,
                        2018,
                        "Quy định số 132-QĐ/TW và Hướng dẫn số 16-HD/BTCTW ngày 24/9/2018",
                        new BigDecimal("0.20"),
                        CapBase.GOOD),
                new Scheme(
                        "HD 21",
                        2019,
                        2022,
                        "Hướng dẫn số 21-HD/BTCTW ngày 18/10/2019",
                        new BigDecimal("0.20"),
                        CapBase.GOOD),
                new Scheme(
                        "HD 25",
                        2023,
                        2024,
                        "Quy định số 124-QĐ/TW và Hướng dẫn số 25-HD/BTCTW ngày 10/11/2023",
                        new BigDecimal("0.20"),
                        CapBase.GOOD));
    }

    static List<Source> sources(int first, int count) {
        List<Source> sources = new ArrayList<>();
        for (int year = first; year < first + count; year++) {
            sources.add(source("P1", year));
            sources.add(source("P2", year));
        }
        return sources;
    }

    private static Source source(String form, int year) {
        String digits = Integer.toString(year) + form.substring(1);
        return new Source(
                Long.parseLong(digits),
                form + " nam " + year + ".xlsx",
                form,
                Integer.toString(year),
                "Sở Giáo dục và Đào tạo",
                year == 2017 ? 2 : 1,
                LocalDate.of(year + 1, 1, 10),
                digits.repeat(13).substring(0, 64));
    }

    static DocumentForm partyForm() {
        return new DocumentForm(DocumentForm.Family.PARTY, "HD36", "Hướng dẫn số 36-HD/VPTW ngày 03/4/2018");
    }

    static Hashes hashes() {
        return new Hashes("a".repeat(64), "b".repeat(64), "0.1.0");
    }
}
