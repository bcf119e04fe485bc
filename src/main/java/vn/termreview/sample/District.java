package vn.termreview.sample;

import java.util.List;

/** A district, until 30/6/2025. */
record District(String code, String name) {

    static List<District> all() {
        return List.of(
                new District("178", "Thành phố Lạng Sơn"),
                new District("180", "Huyện Tràng Định"),
                new District("181", "Huyện Bình Gia"),
                new District("182", "Huyện Văn Lãng"),
                new District("183", "Huyện Cao Lộc"),
                new District("184", "Huyện Văn Quan"),
                new District("185", "Huyện Bắc Sơn"),
                new District("186", "Huyện Hữu Lũng"),
                new District("187", "Huyện Chi Lăng"),
                new District("188", "Huyện Lộc Bình"),
                new District("189", "Huyện Đình Lập"));
    }

    static District of(String code) {
        return all().stream()
                .filter(district -> district.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
