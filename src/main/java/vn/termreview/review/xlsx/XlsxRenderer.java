package vn.termreview.review.xlsx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import vn.termreview.edition.Block;
import vn.termreview.edition.ReviewContent;
import vn.termreview.edition.ReviewContent.Section;
import vn.termreview.review.ReviewPrintException;
import vn.termreview.review.office.Grid;
import vn.termreview.review.office.Grids;
import vn.termreview.review.office.Labels;
import vn.termreview.review.office.Marked;
import vn.termreview.review.office.StablePackage;

/**
 * Writes a review's tables and figures as an XLSX: a list of sheets, all figures in full, then a sheet a table. The bytes
 * are a function of the content. A draft is marked on each sheet, whoever asks.
 */
public final class XlsxRenderer {
    private static final String CORE = "docProps/core.xml";

    /**
     * Writes.
     *
     * @param content the frozen content
     * @return the workbook
     * @throws ReviewPrintException when the content lacks a word
     */
    public byte[] render(ReviewContent content) {
        Labels labels = Labels.of(content);
        List<Grid> grids = grids(content, new Grids(labels));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            write(bytes, content, labels, grids);
            return StablePackage.of(bytes.toByteArray(), Map.of(CORE, core(content)));
        } catch (IOException e) {
            throw new ReviewPrintException("the workbook cannot be written: " + e.getMessage(), e);
        }
    }

    private static void write(ByteArrayOutputStream bytes, ReviewContent content, Labels labels, List<Grid> grids)
            throws IOException {
        List<String> captions = new ArrayList<>(List.of(labels.text("office.figures.caption")));
        grids.forEach(grid -> captions.add(grid.caption()));
        SheetNames names = new SheetNames(labels.text("office.contents"), labels.text("office.figures"));
        grids.forEach(grid -> names.add(grid.caption()));
        Look look = new Look(content, labels);
        try (Workbook workbook = new Workbook(bytes, "termreview", null)) {
            workbook.setGlobalDefaultFont("Times New Roman", Look.FONT_SIZE);
            new ContentsSheet(look, content, labels)
                    .write(workbook.newWorksheet(names.all().get(0)), names, captions);
            new FigureSheet(look, content, labels)
                    .write(workbook.newWorksheet(names.all().get(1)));
            for (int i = 0; i < grids.size(); i++) {
                new TableSheet(look, content, labels)
                        .write(workbook.newWorksheet(names.all().get(i + 2)), grids.get(i));
            }
        }
    }

    private static List<Grid> grids(ReviewContent content, Grids grids) {
        List<Grid> tables = new ArrayList<>();
        for (Section section : content.sections()) {
            for (Block block : section.blocks()) {
                grids.of(block).ifPresent(tables::add);
            }
        }
        return tables;
    }

    /** The writer would say when it wrote. */
    private static String core(ReviewContent content) {
        String at = DateTimeFormatter.ISO_INSTANT.format(content.dataAt());
        return "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\" xmlns:dcterms=\"http://purl.org/dc/terms/\""
                + " xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\"><dc:title>"
                + escaped(content.title() + " - " + content.subject())
                + "</dc:title><dc:creator>" + escaped(content.heading().issuingCommittee())
                + "</dc:creator><dc:language>" + escaped(content.language())
                + "</dc:language><dcterms:created xsi:type=\"dcterms:W3CDTF\">" + at
                + "</dcterms:created><dcterms:modified xsi:type=\"dcterms:W3CDTF\">" + at
                + "</dcterms:modified></cp:coreProperties>";
    }

    private static String escaped(String text) {
        return Marked.nfc(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
