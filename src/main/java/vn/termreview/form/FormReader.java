package vn.termreview.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.termreview.problem.Finding;
import vn.termreview.problem.ProblemCode;
import vn.termreview.workbook.ArchiveGate;
import vn.termreview.workbook.LegacyText;
import vn.termreview.workbook.OpenedWorkbook;
import vn.termreview.workbook.Passwords;
import vn.termreview.workbook.RawSheet;
import vn.termreview.workbook.ReadingGuard;
import vn.termreview.workbook.WorkbookLimits;
import vn.termreview.workbook.WorkbookRefusedException;
import vn.termreview.workbook.Workbooks;

/** Reads workbooks of the yearly forms; without state, so one reader serves many threads. */
public final class FormReader {
    private final ReadingGuard guard;
    private final Workbooks workbooks;
    private final SheetReader sheets;

    public FormReader(FormCatalogue catalogue, WorkbookLimits limits) {
        this(catalogue, limits, new Passwords());
    }

    /**
     * Reads encrypted files too.
     *
     * @param catalogue the forms
     * @param limits beyond which a file is refused
     * @param passwords to try on encrypted files; they may be given later
     */
    public FormReader(FormCatalogue catalogue, WorkbookLimits limits, Passwords passwords) {
        this.guard = new ReadingGuard(limits);
        this.workbooks = new Workbooks(limits, passwords);
        this.sheets = new SheetReader(
                new HeaderFinder(catalogue),
                catalogue.form(MatrixLayout.FORM).map(form -> new MatrixReader(form, catalogue.matrices())),
                limits.emptyRows());
    }

    /**
     * The reader that imports use.
     *
     * @return one that knows all forms of this version, under the limits that hold by default
     */
    public static FormReader standard() {
        return new FormReader(FormCatalogue.load(), WorkbookLimits.defaults());
    }

    /**
     * Reads one file. Whatever it holds, the answer is a reading: a file that cannot be opened is one finding.
     *
     * @param file the file
     * @param request what the operator states of it
     * @return its entries, findings and ledger
     */
    public FileReading read(SourceFile file, ReadingRequest request) {
        if (ArchiveGate.isLockFile(file.name())) {
            return refused(new Finding(ProblemCode.FILE_LOCK_SKIPPED, null, null, null, null, Map.of()));
        }
        try {
            return guard.read(() -> open(file, request));
        } catch (WorkbookRefusedException e) {
            return refused(e.finding());
        }
    }

    private FileReading open(SourceFile file, ReadingRequest request) {
        OpenedWorkbook opened = workbooks.open(file.name(), file.bytes());
        ScopeResolver resolver = new ScopeResolver(request, file.folderYear(), FolderUnits.of(file.name()));
        return read(opened.sheets(), opened.nonEmptyCells(), resolver, sheets.with(request.mappings()));
    }

    private static FileReading refused(Finding finding) {
        return new FileReading(List.of(), List.of(), List.of(finding), 0);
    }

    private FileReading read(List<RawSheet> workbook, long nonEmptyCells, ScopeResolver resolver, SheetReader reader) {
        List<SheetLedger> outside = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        LegacyText.Converted converted = LegacyText.convert(workbook);
        List<Segment> segments = segments(reader, converted, outside, findings);
        if (segments.isEmpty()) {
            findings.removeIf(finding -> finding.code() == ProblemCode.SHEET_UNKNOWN);
            findings.add(0, new Finding(ProblemCode.WORKBOOK_UNRECOGNISED, null, null, null, null, Map.of()));
            return new FileReading(List.of(), List.copyOf(outside), List.copyOf(findings), nonEmptyCells);
        }
        List<FormEntry> entries = new EntryAssembler(resolver).assemble(segments, outside, findings);
        return new FileReading(List.copyOf(entries), List.of(), List.of(), nonEmptyCells);
    }

    /** The tables of all sheets; what is in none of them goes to the other two lists. */
    List<Segment> segments(LegacyText.Converted workbook, List<SheetLedger> outside, List<Finding> findings) {
        return segments(sheets, workbook, outside, findings);
    }

    private static List<Segment> segments(
            SheetReader reader, LegacyText.Converted workbook, List<SheetLedger> outside, List<Finding> findings) {
        List<Segment> segments = new ArrayList<>();
        // What a sheet to look at quotes is no title of the others.
        MatrixTitle title = reader.matrixTitle(
                workbook.sheets().stream().filter(sheet -> !isToLookAt(sheet)).toList());
        for (RawSheet sheet : workbook.sheets()) {
            boolean toLookAt = isToLookAt(sheet);
            List<Segment> found = sheet.visible() && !toLookAt ? reader.read(sheet, segments, title) : List.of();
            if (found.isEmpty()) {
                int cells = sheet.rows().stream()
                        .mapToInt(row -> row.cells().size())
                        .sum();
                outside.add(new SheetLedger(
                        sheet.name(),
                        new RowCounts(0, 0, 0, 0, 0, sheet.rows().size()),
                        new CellCounts(cells, 0, 0, 0, 0, cells, 0)));
                if (!toLookAt && (!sheet.visible() || cells > 0)) {
                    ProblemCode code = sheet.visible() ? ProblemCode.SHEET_UNKNOWN : ProblemCode.SHEET_HIDDEN;
                    findings.add(new Finding(code, sheet.name(), null, null, null, Map.of()));
                }
            }
            if (!found.isEmpty()) {
                new TextNotes(sheet, found).add(workbook.conversions());
            }
            segments.addAll(found);
        }
        return segments;
    }

    /** Whether our own template put the sheet there as help; it says so itself, so there is nothing to tell. */
    private static boolean isToLookAt(RawSheet sheet) {
        return sheet.rows().stream()
                .flatMap(row -> row.cells().stream())
                .filter(cell -> !cell.isBlank())
                .findFirst()
                .filter(cell -> Labels.key(cell.text()).startsWith(Labels.key(FormLayout.SHEET_TO_LOOK_AT)))
                .isPresent();
    }
}
