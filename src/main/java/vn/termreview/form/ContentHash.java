package vn.termreview.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.termreview.workbook.RawCell;

/** The hash of what tables say, wherever in a workbook they say it. */
final class ContentHash {
    private final MessageDigest digest;

    private ContentHash() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    static String of(List<Segment> segments) {
        ContentHash hash = new ContentHash();
        for (Segment segment : segments) {
            hash.add(segment);
        }
        return HexFormat.of().formatHex(hash.digest.digest());
    }

    private void add(Segment segment) {
        put("table", segment.map.table().name());
        for (DataRow row : segment.rows) {
            put("row", row.quarantined() ? "quarantined" : "loaded");
            putAll("value", row.values());
            putAll("unreadable", row.unreadable());
        }
        for (BareRow row : segment.bareRows) {
            put("bare", row.text());
        }
        for (StatedRate rate : segment.rates) {
            put("rate", rate.field());
            put("=", rate.shown());
        }
        for (TotalRow row : segment.totals) {
            put("total", "");
            Map<String, String> values = new TreeMap<>();
            row.values().forEach((field, cell) -> values.put(field, value(cell)));
            putAll("control", values);
        }
    }

    private static String value(RawCell cell) {
        return cell.number() == null ? Labels.clean(cell.text()) : NumberTexts.plain(cell.number());
    }

    private void putAll(String kind, Map<String, String> values) {
        new TreeMap<>(values).forEach((field, value) -> {
            put(kind, field);
            put("=", value);
        });
    }

    private void put(String kind, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((kind + ":" + bytes.length + ":").getBytes(StandardCharsets.UTF_8));
        digest.update(bytes);
    }
}
