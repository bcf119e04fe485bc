package vn.termreview.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import net.sf.jasperreports.engine.JRException;
import net.sf.jasperreports.engine.JRPrintElement;
import net.sf.jasperreports.engine.JasperFillManager;
import net.sf.jasperreports.engine.JasperReport;
import net.sf.jasperreports.engine.JasperReportsContext;
import net.sf.jasperreports.engine.data.JRMapCollectionDataSource;
import vn.termreview.edition.ReviewContent.Footnote;

/** Sets the footnotes of a page as a block of its own, with the rule above it. */
final class NoteSetter {
    private final JasperReportsContext context;
    private final JasperReport template;
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<Set<Integer>, Integer> heights = new HashMap<>();

    NoteSetter(JasperReportsContext context, JasperReport template, List<Footnote> notes) {
        this.context = context;
        this.template = template;
        notes.forEach(note -> texts.put(note.number(), RowMarks.shown(note.text())));
    }

    /** How tall the block of these notes is, in points; 0 without any. */
    int height(Set<Integer> notes) {
        return heights.computeIfAbsent(new TreeSet<>(notes), all -> elements(all).stream()
                .mapToInt(element -> element.getY() + element.getHeight())
                .max()
                .orElse(0));
    }

    /** The elements of the block, new ones each time, placed from its own top left. */
    List<JRPrintElement> elements(Set<Integer> notes) {
        return notes.isEmpty() ? List.of() : fill(new TreeSet<>(notes));
    }

    private List<JRPrintElement> fill(Set<Integer> notes) {
        List<Map<String, ?>> rows = new ArrayList<>();
        for (Integer note : notes) {
            String text = texts.get(note);
            if (text == null) {
                throw new ReviewPrintException("a text names footnote " + note + ", which there is not");
            }
            rows.add(Map.of("mark", RowMarks.raised(note), "text", text));
        }
        try {
            return JasperFillManager.getInstance(context)
                    .fill(template, new HashMap<>(), new JRMapCollectionDataSource(rows))
                    .getPages()
                    .get(0)
                    .getElements();
        } catch (JRException e) {
            throw new ReviewPrintException("the footnotes cannot be set: " + e.getMessage(), e);
        }
    }
}
