package vn.termreview.form;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Font;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jspecify.annotations.Nullable;
import vn.termreview.workbook.encoding.LegacyEncoding;

/** Turns a Unicode workbook into what an office without Unicode would have sent. */
public final class LegacyForms {
    private LegacyForms() {}

    /** The same workbook without the capitals that TCVN3 has no bytes for, but for texts that its font can set in them. */
    static byte[] typable(byte[] unicode) {
        return changed(unicode, (workbook, cell) -> {
            String text = text(cell);
            boolean known = isInCapitals(text);
            cell.setCellValue(known ? text : LegacyEncoding.TCVN3.decode(LegacyEncoding.TCVN3.encode(text)));
        });
    }

    /**
     * The same workbook in an old encoding.
     *
     * @param font of all texts, or null for the one that they have; with {@code H} behind it for those in capitals
     */
    public static byte[] encoded(byte[] unicode, LegacyEncoding encoding, @Nullable String font) {
        Map<String, CellStyle> styles = new HashMap<>();
        return changed(unicode, (workbook, cell) -> {
            String text = text(cell);
            boolean inCapitals = font != null && encoding == LegacyEncoding.TCVN3 && isInCapitals(text);
            cell.setCellValue(encoding.encode(inCapitals ? text.toLowerCase(Locale.ROOT) : text));
            if (font != null) {
                String name = inCapitals ? font + "H" : font;
                cell.setCellStyle(styles.computeIfAbsent(name, key -> style(workbook, key)));
            }
        });
    }

    private static byte[] changed(byte[] bytes, BiConsumer<XSSFWorkbook, Cell> change) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.STRING) {
                            change.accept(workbook, cell);
                        }
                    }
                }
            }
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(Cell cell) {
        return Normalizer.normalize(cell.getStringCellValue(), Normalizer.Form.NFC);
    }

    private static boolean isInCapitals(String text) {
        return text.equals(text.toUpperCase(Locale.ROOT)) && text.chars().anyMatch(letter -> letter > 0xbf);
    }

    private static CellStyle style(XSSFWorkbook workbook, String name) {
        Font font = workbook.createFont();
        font.setFontName(name);
        CellStyle style = workbook.createCellStyle();
        style.setFont(font);
        return style;
    }
}
