package vn.termreview.form;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Adds up ledgers. */
final class Ledgers {
    private Ledgers() {}

    static CellCounts count(Collection<CellClass> classes) {
        Map<CellClass, Integer> counts = new EnumMap<>(CellClass.class);
        classes.forEach(of -> counts.merge(of, 1, Integer::sum));
        return new CellCounts(
                classes.size(),
                counts.getOrDefault(CellClass.LOADED, 0),
                counts.getOrDefault(CellClass.HEADING, 0),
                counts.getOrDefault(CellClass.TITLE, 0),
                counts.getOrDefault(CellClass.CONTROL, 0),
                counts.getOrDefault(CellClass.IGNORED, 0),
                counts.getOrDefault(CellClass.REJECTED, 0));
    }

    /** One ledger for each sheet, in order of first appearance. */
    static List<SheetLedger> merge(List<SheetLedger> ledgers) {
        Map<String, SheetLedger> bySheet = new LinkedHashMap<>();
        ledgers.forEach(ledger -> bySheet.merge(ledger.sheet(), ledger, Ledgers::add));
        return List.copyOf(bySheet.values());
    }

    private static SheetLedger add(SheetLedger one, SheetLedger other) {
        RowCounts a = one.rows();
        RowCounts b = other.rows();
        CellCounts c = one.cells();
        CellCounts d = other.cells();
        return new SheetLedger(
                one.sheet(),
                new RowCounts(
                        a.loaded() + b.loaded(),
                        a.quarantined() + b.quarantined(),
                        a.total() + b.total(),
                        a.section() + b.section(),
                        a.blank() + b.blank(),
                        a.ignored() + b.ignored()),
                new CellCounts(
                        c.nonempty() + d.nonempty(),
                        c.loaded() + d.loaded(),
                        c.heading() + d.heading(),
                        c.title() + d.title(),
                        c.control() + d.control(),
                        c.ignored() + d.ignored(),
                        c.rejected() + d.rejected()));
    }
}
