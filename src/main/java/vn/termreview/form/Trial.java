package vn.termreview.form;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.termreview.workbook.RawRow;

/** A table read as if all proposals were true: how well the cells below bear them out, and whose rows they are. */
final class Trial {
    private static final int MOST_DISTRICTS = 20;

    private final Segment segment;

    Trial(TableMatch match, List<RawRow> below, int headerEnd) {
        Map<Integer, FieldLayout> columns = new HashMap<>(match.columns());
        match.proposals().forEach(proposal -> columns.put(proposal.column(), proposal.field()));
        segment = new Segment("", TableMap.of(match.with(columns)), match);
        new SegmentReader(segment).readRows(below, headerEnd);
    }

    /** Cells of data rows that hold something of the field. */
    long filled(FieldLayout field) {
        return read(field)
                + segment.rows.stream()
                        .filter(row -> row.unreadable().containsKey(field.name()))
                        .count();
    }

    /** How many of them can be read as its type says. */
    long read(FieldLayout field) {
        return segment.rows.stream()
                .filter(row -> row.values().containsKey(field.name())
                        && row.addresses().containsKey(field.name()))
                .count();
    }

    /** Whether the cells speak for it: most of them can be read; an empty column only where it has to be there. */
    boolean bearsOut(FieldLayout field) {
        long filled = filled(field);
        return filled == 0 ? field.required() : read(field) * 2 > filled;
    }

    /** The districts that rows name, by code or else by name, in the order of first appearance. */
    Set<String> districts() {
        Set<String> districts = new LinkedHashSet<>();
        for (DataRow row : segment.rows) {
            String district =
                    row.values().getOrDefault("district_code", row.values().getOrDefault("district_name", ""));
            if (!district.isEmpty() && districts.size() < MOST_DISTRICTS) {
                districts.add(district);
            }
        }
        return districts;
    }
}
