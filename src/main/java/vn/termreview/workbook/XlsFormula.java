package vn.termreview.workbook;

import org.apache.poi.hssf.record.FormulaRecord;
import org.apache.poi.ss.formula.EvaluationWorkbook.ExternalSheet;
import org.apache.poi.ss.formula.FormulaRenderer;
import org.apache.poi.ss.formula.FormulaRenderingWorkbook;
import org.apache.poi.ss.formula.ptg.NamePtg;
import org.apache.poi.ss.formula.ptg.NameXPtg;
import org.jspecify.annotations.Nullable;

/** Spells formulas of an .xls, with a question mark for names and other sheets: only people read them. */
final class XlsFormula implements FormulaRenderingWorkbook {
    private static final String UNKNOWN = "?";

    /** The formula as text; never null, since there is one. */
    static String of(FormulaRecord formula) {
        String text;
        try {
            text = FormulaRenderer.toFormulaString(new XlsFormula(), formula.getParsedExpression());
        } catch (RuntimeException e) {
            // Shared formulas and those of other programs.
            text = UNKNOWN;
        }
        String shortened = RawCells.shortened(text);
        return shortened == null || shortened.isEmpty() ? UNKNOWN : shortened;
    }

    @Override
    public @Nullable ExternalSheet getExternalSheet(int index) {
        return null;
    }

    @Override
    public String getSheetFirstNameByExternSheet(int index) {
        return UNKNOWN;
    }

    @Override
    public String getSheetLastNameByExternSheet(int index) {
        return UNKNOWN;
    }

    @Override
    public String resolveNameXText(NameXPtg name) {
        return UNKNOWN;
    }

    @Override
    public String getNameText(NamePtg name) {
        return UNKNOWN;
    }
}
