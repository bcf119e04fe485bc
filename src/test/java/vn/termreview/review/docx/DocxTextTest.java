package vn.termreview.review.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.termreview.edition.Chart;
import vn.termreview.edition.ReviewContent;
import vn.termreview.review.office.ContentTables;
import vn.termreview.review.office.OfficeContents;

/** Words in are words out, in the editable document too. */
class DocxTextTest {

    static Stream<ReviewContent> contents() {
        return Stream.of(OfficeContents.complete(), OfficeContents.draft());
    }

    @ParameterizedTest
    @MethodSource("contents")
    void every_text_of_the_content_is_a_paragraph(ReviewContent content) {
        List<String> written = WrittenDocument.of(content).paragraphs().stream()
                .map(WrittenDocument::text)
                .toList();

        assertThat(written).containsAll(ContentTables.paragraphs(content));
    }

    @ParameterizedTest
    @MethodSource("contents")
    void every_table_is_written_cell_by_cell(ReviewContent content) {
        List<ContentTables.Table> expected = ContentTables.of(content);

        List<XWPFTable> tables = WrittenDocument.of(content).tables();

        assertThat(tables).hasSameSizeAs(expected);
        for (int i = 0; i < tables.size(); i++) {
            ContentTables.Table table = expected.get(i);
            assertThat(heads(tables.get(i))).containsAll(table.heads());
            assertThat(rows(tables.get(i)))
                    .isEqualTo(table.rows().stream().map(DocxTextTest::shown).toList());
        }
    }

    @ParameterizedTest
    @MethodSource("contents")
    void every_chart_is_a_picture_that_tells_its_caption_to_those_who_do_not_see_it(ReviewContent content) {
        List<String> captions = ContentTables.blocks(content)
                .filter(Chart.class::isInstance)
                .map(chart -> ContentTables.plain(((Chart) chart).caption()))
                .toList();

        List<String> told = WrittenDocument.of(content).paragraphs().stream()
                .filter(paragraph -> "Figure".equals(paragraph.getStyle()))
                .flatMap(paragraph -> paragraph.getRuns().stream())
                .map(run -> run.getCTR()
                        .getDrawingArray(0)
                        .getInlineArray(0)
                        .getDocPr()
                        .getDescr())
                .toList();

        assertThat(captions).isNotEmpty();
        assertThat(told).isEqualTo(captions);
    }

    private static List<String> heads(XWPFTable table) {
        return table.getRow(0).getTableCells().stream()
                .flatMap(cell -> WrittenDocument.texts(cell).stream())
                .toList();
    }

    /** Texts that are not empty, without the heads and the headings of groups. */
    private static List<List<String>> rows(XWPFTable table) {
        List<List<String>> rows = new ArrayList<>();
        for (XWPFTableRow row : table.getRows().subList(1, table.getNumberOfRows())) {
            if (row.getTableCells().size() > 1) {
                rows.add(row.getTableCells().stream()
                        .flatMap(cell -> WrittenDocument.texts(cell).stream())
                        .map(text -> text.replaceFirst("^[▲●▼○] ", ""))
                        .filter(text -> !text.isEmpty())
                        .toList());
            }
        }
        return rows;
    }

    private static List<String> shown(List<String> cells) {
        return cells.stream()
                .map(ContentTables::plain)
                .filter(cell -> !cell.isEmpty())
                .toList();
    }
}
