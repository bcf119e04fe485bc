package vn.termreview.workbook;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The raw text of single cells of an archived workbook, for tracing a figure back to what was sent; in Unicode, as the
 * forms' findings show it, where it was sent in an older encoding.
 */
public final class CellText {
    private final List<RawSheet> sheets;

    private CellText(List<RawSheet> sheets) {
        this.sheets = sheets;
    }

    /**
     * Opens a workbook.
     *
     * @param bytes the file as it was received
     * @return its cells
     * @throws WorkbookRefusedException if it cannot be read
     */
    public static CellText of(byte[] bytes) {
        return of(bytes, new Passwords());
    }

    /**
     * Opens a workbook that may be encrypted.
     *
     * @param bytes the file as it was received
     * @param passwords to try
     * @return its cells
     * @throws WorkbookRefusedException if it cannot be read
     */
    public static CellText of(byte[] bytes, Passwords passwords) {
        WorkbookLimits limits = WorkbookLimits.archived();
        Workbooks workbooks = new Workbooks(limits, passwords);
        return new CellText(new ReadingGuard(limits)
                .read(() -> LegacyText.convert(workbooks.open("", bytes).sheets()))
                .sheets());
    }

    /**
     * Looks up one cell.
     *
     * @param sheet the sheet's name
     * @param address such as {@code C17}
     * @return what the sender sees there; empty where nothing stands
     */
    public Optional<String> at(String sheet, String address) {
        return Optional.ofNullable(at(sheet, Set.of(address)).get(address));
    }

    /**
     * Looks up many cells.
     *
     * @param sheet the sheet's name
     * @param addresses such as {@code C17}
     * @return address → what the sender sees there; empty cells are absent
     */
    public Map<String, String> at(String sheet, Set<String> addresses) {
        Map<String, String> texts = new LinkedHashMap<>();
        for (RawSheet candidate : sheets) {
            if (!candidate.name().equals(sheet)) {
                continue;
            }
            for (RawRow row : candidate.rows()) {
                for (RawCell cell : row.cells()) {
                    if (addresses.contains(cell.address())) {
                        texts.put(cell.address(), cell.shown());
                    }
                }
            }
        }
        return texts;
    }
}
