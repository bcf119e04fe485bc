package vn.termreview.form;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.termreview.problem.Finding;
import vn.termreview.problem.ProblemCode;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawRow;

/** Judges what is proposed for a header: drops what the cells below belie, and takes what the operator said yes to. */
final class DriftedHeader {
    private final String sheet;
    private final TableMatch match;
    private final Trial trial;
    private final Map<Proposal, AcceptedMapping> accepted = new LinkedHashMap<>();

    private DriftedHeader(String sheet, TableMatch match, Trial trial, List<AcceptedMapping> mappings) {
        this.sheet = sheet;
        this.trial = trial;
        this.match = match.with(match.proposals().stream()
                .filter(proposal -> trial.bearsOut(proposal.field()))
                .toList());
        for (Proposal proposal : this.match.proposals()) {
            mappings.stream()
                    .filter(each -> each.sheet().equals(sheet)
                            && each.cell().equals(proposal.path().lowest().address())
                            && each.field().equals(proposal.field().name()))
                    .findFirst()
                    .ifPresent(each -> accepted.put(proposal, each));
        }
    }

    /**
     * Judges a header.
     *
     * @param proposed how it fits, with all that may be proposed
     * @param below the rows under it
     * @param mappings what the operator said yes to
     */
    static DriftedHeader of(
            String sheet, TableMatch proposed, List<RawRow> below, int headerEnd, List<AcceptedMapping> mappings) {
        List<RawRow> tried = proposed.proposals().isEmpty() ? List.of() : below;
        return new DriftedHeader(sheet, proposed, new Trial(proposed, tried, headerEnd), mappings);
    }

    /** Whether it is the form's, also without what the cells belie. */
    boolean isRecognised() {
        return match.isRecognised();
    }

    /** How it fits with what was said yes to; what is still only proposed is no column of it. */
    TableMatch match() {
        Map<Integer, FieldLayout> columns = new HashMap<>(match.columns());
        accepted.keySet().forEach(proposal -> columns.put(proposal.column(), proposal.field()));
        return match.with(columns);
    }

    /** What takes the place of the note on the unknown column. */
    void tell(Segment segment) {
        for (Proposal proposal : match.proposals()) {
            RawCell cell = proposal.path().lowest();
            segment.findings.removeIf(finding -> finding.code() == ProblemCode.COLUMN_UNKNOWN
                    && cell.address().equals(finding.cell()));
            AcceptedMapping mapping = accepted.get(proposal);
            Map<String, String> details = details(proposal);
            details.put("form", segment.form());
            if (mapping != null) {
                details.put("proposal", Long.toString(mapping.finding()));
            }
            segment.findings.add(new Finding(
                    mapping == null ? ProblemCode.MAPPING_PROPOSED : ProblemCode.MAPPING_REMEMBERED,
                    sheet,
                    cell.address(),
                    label(proposal.path()),
                    proposal.field().path(),
                    details));
        }
    }

    private Map<String, String> details(Proposal proposal) {
        FieldLayout field = proposal.field();
        Map<String, String> details = new LinkedHashMap<>();
        details.put("slips", String.join(", ", proposal.slips()));
        details.put("filled", Long.toString(trial.filled(field)));
        details.put("read", Long.toString(trial.read(field)));
        details.put("order", isInOrder(proposal) ? "same" : "other");
        details.put("need", match.missing(LocalDate.MIN).contains(field) ? "required" : "optional");
        details.put("table", match.table().name());
        details.put("field", field.name());
        details.put("column", Integer.toString(match.block().paths().indexOf(proposal.path()) + 1));
        details.put("fingerprint", fingerprint());
        details.put("districts", String.join("|", trial.districts()));
        return details;
    }

    /** Whether the nearest known columns at its sides are those that the form has before and after it. */
    private boolean isInOrder(Proposal proposal) {
        List<FieldLayout> order = match.table().fields();
        int place = order.indexOf(proposal.field());
        FieldLayout left = null;
        FieldLayout right = null;
        for (ColumnPath path : match.block().paths()) {
            FieldLayout known = match.columns().get(path.column());
            if (known == null) {
                known = match.proposals().stream()
                        .filter(other -> !other.equals(proposal) && other.column() == path.column())
                        .map(Proposal::field)
                        .findFirst()
                        .orElse(null);
            }
            if (known != null && path.column() < proposal.column()) {
                left = known;
            } else if (known != null && right == null && path.column() > proposal.column()) {
                right = known;
            }
        }
        return (left == null || order.indexOf(left) < place) && (right == null || order.indexOf(right) > place);
    }

    /** The labels over a column as the sheet spells them. */
    private String label(ColumnPath path) {
        List<String> labels = new ArrayList<>();
        for (RawRow row : match.block().rows()) {
            for (RawCell cell : row.cells()) {
                Set<Integer> heirs = match.block().heirs().getOrDefault(cell.address(), Set.of());
                if (!cell.isBlank() && (cell.column() == path.column() || heirs.contains(path.column()))) {
                    labels.add(Labels.clean(cell.text()));
                }
            }
        }
        return String.join(" / ", labels);
    }

    /** The same for the same labels in the same order, whatever the sheet holds besides. */
    private String fingerprint() {
        String text = match.block().paths().stream()
                .map(path -> path.parts().stream().map(ColumnPath.Part::key).collect(Collectors.joining("/")))
                .collect(Collectors.joining("\n"));
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
