package vn.termreview.workbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FontRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.RecordInputStream;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.jspecify.annotations.Nullable;

/** Number formats and fonts of an .xls, gathered from its global records. */
final class XlsStyles {
    /** The fifth font does not exist: numbers from 4 on are one too high. */
    private static final int SKIPPED_FONT = 4;

    private final Map<Integer, String> formats = new HashMap<>();
    private final List<String> fonts = new ArrayList<>();
    private final List<ExtendedFormatRecord> styles = new ArrayList<>();
    private boolean dates1904;

    /** Takes the record if it is about styles. */
    void take(RecordInputStream in) {
        switch (in.getSid()) {
            case FormatRecord.sid -> {
                FormatRecord format = new FormatRecord(in);
                formats.put(format.getIndexCode(), format.getFormatString());
            }
            case FontRecord.sid -> fonts.add(new FontRecord(in).getFontName());
            case ExtendedFormatRecord.sid -> styles.add(new ExtendedFormatRecord(in));
            case DateWindow1904Record.sid -> dates1904 = new DateWindow1904Record(in).getWindowing() == 1;
            default -> {
                // about something else
            }
        }
    }

    boolean dates1904() {
        return dates1904;
    }

    @Nullable
    String format(int style) {
        if (style < 0 || style >= styles.size()) {
            return null;
        }
        int index = styles.get(style).getFormatIndex() & 0xFFFF;
        String own = formats.get(index);
        if (own != null) {
            return own;
        }
        String built =
                index < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX ? BuiltinFormats.getBuiltinFormat(index) : null;
        return built == null || built.startsWith("reserved") ? null : built;
    }

    @Nullable
    String font(int style) {
        if (style < 0 || style >= styles.size()) {
            return null;
        }
        int index = styles.get(style).getFontIndex() & 0xFFFF;
        int place = index > SKIPPED_FONT ? index - 1 : index;
        return place < fonts.size() ? fonts.get(place) : null;
    }
}
