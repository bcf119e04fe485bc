package vn.termreview.workbook;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.termreview.workbook.encoding.ByteView;
import vn.termreview.workbook.encoding.LegacyEncoding;
import vn.termreview.workbook.encoding.LegacyEvidence;
import vn.termreview.workbook.encoding.LegacyReading;

/** Which encoding the texts of one sheet are in: all of them, or those of the cells whose fonts say so. */
final class SheetEncoding {
    /** The encoding that the words of the whole sheet speak for, or null. */
    private final @Nullable LegacyEncoding whole;

    private final ByteView view;
    private final Set<LegacyEncoding> told = EnumSet.noneOf(LegacyEncoding.class);
    private final Set<LegacyEncoding> doubted = EnumSet.noneOf(LegacyEncoding.class);

    private SheetEncoding(@Nullable LegacyEncoding whole, ByteView view) {
        this.whole = whole;
        this.view = view;
    }

    /**
     * What a cell says.
     *
     * @param encoding in which it is written
     * @param text the same in Unicode
     */
    record Verdict(LegacyEncoding encoding, String text) {}

    static SheetEncoding of(RawSheet sheet) {
        List<RawCell> texts = texts(sheet);
        ByteView ofSheet = view(texts);
        SheetEncoding encoding = null;
        if (ofSheet != null) {
            LegacyEncoding whole = whole(texts, ofSheet);
            encoding = whole == null ? null : new SheetEncoding(whole, ofSheet);
        }
        if (encoding == null) {
            ByteView ofFonts = view(texts.stream()
                    .filter(cell -> LegacyFont.of(cell.font()) != null)
                    .toList());
            encoding = new SheetEncoding(null, ofFonts == null ? ByteView.WESTERN : ofFonts);
        }
        texts.forEach(encoding::listen);
        return encoding;
    }

    /** How the sheet's bytes may have become characters; null where it holds Unicode Vietnamese. */
    static @Nullable ByteView view(RawSheet sheet) {
        return view(texts(sheet));
    }

    private static @Nullable ByteView view(List<RawCell> texts) {
        for (ByteView view : ByteView.values()) {
            if (texts.stream().noneMatch(cell -> view.isUnicode(cell.text()))) {
                return view;
            }
        }
        return null;
    }

    private static List<RawCell> texts(RawSheet sheet) {
        List<RawCell> texts = new ArrayList<>();
        for (RawRow row : sheet.rows()) {
            for (RawCell cell : row.cells()) {
                if (cell.type() == RawType.TEXT && !cell.isBlank()) {
                    texts.add(cell);
                }
            }
        }
        return texts;
    }

    /** The only encoding with enough evidence, or null. */
    private static @Nullable LegacyEncoding whole(List<RawCell> texts, ByteView view) {
        LegacyEncoding found = null;
        for (LegacyEncoding encoding : LegacyEncoding.values()) {
            LegacyEvidence evidence = new LegacyEvidence();
            for (RawCell cell : texts) {
                LegacyFont font = LegacyFont.of(cell.font());
                if (font == null || font.encoding() == encoding) {
                    evidence.add(LegacyReading.of(cell.text(), encoding, view, false));
                }
            }
            if (evidence.isEnough()) {
                if (found != null) {
                    return null;
                }
                found = encoding;
            }
        }
        return found;
    }

    /** Remembers what the cells of a font say for and against its encoding. */
    private void listen(RawCell cell) {
        LegacyFont font = LegacyFont.of(cell.font());
        if (font == null) {
            return;
        }
        if (view.isUnicode(cell.text())) {
            doubted.add(font.encoding());
            return;
        }
        LegacyReading reading = LegacyReading.of(cell.text(), font.encoding(), view, font.capitals());
        if (reading.fits() && reading.isTelling()) {
            told.add(font.encoding());
        }
        if (reading.isContrary()) {
            doubted.add(font.encoding());
        }
    }

    /** Null where the text stays as it is. */
    @Nullable
    Verdict judge(RawCell cell) {
        // The letter ư of TCVN3 is a character that nobody sees to others.
        boolean blank = cell.isBlank() && cell.text().indexOf('\u00ad') < 0;
        if (cell.type() != RawType.TEXT || blank || view.isUnicode(cell.text())) {
            return null;
        }
        LegacyFont font = LegacyFont.of(cell.font());
        if (font != null && font.encoding() != whole) {
            return byFont(cell, font);
        }
        if (whole == null) {
            return null;
        }
        boolean capitals = font != null && font.capitals();
        LegacyReading reading = LegacyReading.of(cell.text(), whole, view, capitals);
        return reading.nearlyFits() || (capitals && isAscii(cell)) ? new Verdict(whole, reading.decoded()) : null;
    }

    /** The font and the words have to agree; where the words fit either way, other cells of the font decide. */
    private @Nullable Verdict byFont(RawCell cell, LegacyFont font) {
        LegacyReading reading = LegacyReading.of(cell.text(), font.encoding(), view, font.capitals());
        boolean agreed = told.contains(font.encoding()) && !doubted.contains(font.encoding());
        boolean sure =
                reading.isTelling() ? reading.fits() || (agreed && reading.nearlyFits()) : agreed && reading.fits();
        boolean capitals = agreed && font.capitals() && isAscii(cell);
        return sure || capitals ? new Verdict(font.encoding(), reading.decoded()) : null;
    }

    private static boolean isAscii(RawCell cell) {
        return cell.text().chars().allMatch(letter -> letter < 0x80);
    }
}
