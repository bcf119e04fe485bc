package vn.termreview.review.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.poi.xwpf.usermodel.BodyElementType;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFHeader;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.termreview.edition.ReviewContent;
import vn.termreview.review.office.ContentTables;
import vn.termreview.review.office.OfficeContents;

/** The form of the editable document, read back. */
class DocxFormTest {
    private static final ReviewContent COMPLETE = OfficeContents.complete();
    private static final WrittenDocument WRITTEN = WrittenDocument.of(COMPLETE);
    private static final WrittenDocument DRAFTED = WrittenDocument.of(OfficeContents.draft());

    @Test
    void the_headings_of_the_content_are_the_outline() {
        WrittenDocument document = WRITTEN;

        List<Map.Entry<Integer, String>> outline = document.document().getParagraphs().stream()
                .filter(paragraph -> document.level(paragraph) > 0)
                .map(paragraph -> Map.entry(document.level(paragraph), WrittenDocument.text(paragraph)))
                .toList();

        assertThat(outline)
                .isEqualTo(COMPLETE.sections().stream()
                        .filter(section -> section.level() > 0)
                        .map(section -> Map.entry(section.level(), ContentTables.plain(section.heading())))
                        .toList())
                .contains(Map.entry(1, "Phụ lục 1. Bảng tổng hợp thực hiện chỉ tiêu"));
    }

    @Test
    void the_contents_are_a_field_with_an_entry_for_each_heading() {
        List<XWPFParagraph> entries = WRITTEN.document().getParagraphs().stream()
                .filter(paragraph -> String.valueOf(paragraph.getStyle()).matches("TOC\\d"))
                .toList();

        assertThat(entries.stream().map(WrittenDocument::text))
                .containsExactlyElementsOf(COMPLETE.sections().stream()
                        .filter(section -> section.level() > 0)
                        .map(section -> ContentTables.plain(section.heading()))
                        .toList());
        assertThat(entries.get(0).getCTP().xmlText())
                .contains(" TOC \\o \"1-3\" \\h \\z \\u ", "w:fldCharType=\"begin\"");
        assertThat(entries.get(entries.size() - 1).getCTP().xmlText()).contains("w:fldCharType=\"end\"");
    }

    @Test
    void heads_are_repeated_and_no_line_is_split() {
        assertThat(WRITTEN.tables()).isNotEmpty().allSatisfy(table -> {
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRows()).allMatch(XWPFTableRow::isCantSplitRow);
            assertThat(table.getRows().stream().filter(XWPFTableRow::isRepeatHeader))
                    .hasSize(1);
        });
    }

    @Test
    void pages_are_numbered_from_the_second_on() {
        CTSectPr section = WRITTEN.document().getDocument().getBody().getSectPr();
        List<XWPFHeader> headers = WRITTEN.document().getHeaderList();

        assertThat(section.isSetTitlePg()).isTrue();
        assertThat(headers.stream().map(header -> header._getHdrFtr().xmlText().contains("> PAGE <")))
                .containsExactlyInAnyOrder(true, false);
        assertThat(List.of(
                        section.getPgMar().getTop(),
                        section.getPgMar().getBottom(),
                        section.getPgMar().getLeft(),
                        section.getPgMar().getRight()))
                .hasToString("[1134, 1134, 1701, 850]");
    }

    @Test
    void a_draft_is_marked_on_its_first_page_and_on_all_others_and_nothing_else_is() {
        List<String> draft = headers(DRAFTED);
        List<String> complete = headers(WRITTEN);

        assertThat(draft).hasSize(2).allMatch(header -> header.contains("string=\"DỰ THẢO\""));
        assertThat(complete).hasSize(2).noneMatch(header -> header.contains("DỰ THẢO"));
        assertThat(texts(DRAFTED)).contains("DỰ THẢO · DỮ LIỆU MẪU");
        assertThat(texts(WRITTEN)).contains("DỮ LIỆU MẪU").noneMatch(text -> text.contains("DỰ THẢO"));
    }

    @Test
    void no_paragraph_of_the_body_is_empty_and_no_two_tables_touch() {
        List<IBodyElement> elements = WRITTEN.document().getBodyElements();

        for (int i = 0; i < elements.size(); i++) {
            boolean isTable = elements.get(i).getElementType() == BodyElementType.TABLE;
            if (isTable) {
                assertThat(elements.get(i + 1).getElementType()).isEqualTo(BodyElementType.PARAGRAPH);
            } else {
                XWPFParagraph paragraph = (XWPFParagraph) elements.get(i);
                assertThat(paragraph.getRuns())
                        .as(String.valueOf(paragraph.getStyle()))
                        .isNotEmpty();
            }
        }
    }

    @Test
    void every_style_that_is_used_is_there() {
        WrittenDocument document = DRAFTED;

        assertThat(document.paragraphs()).allSatisfy(paragraph -> {
            assertThat(document.document().getStyles().styleExist(paragraph.getStyle()))
                    .isTrue();
            assertThat(paragraph.getRuns().stream().map(run -> run.getStyle()).filter(style -> !style.isEmpty()))
                    .allMatch(style -> document.document().getStyles().styleExist(style));
        });
    }

    @Test
    void the_first_mark_is_the_footnote_and_later_ones_follow_its_number() {
        WrittenDocument document = WRITTEN;
        String body = document.document().getDocument().xmlText();

        assertThat(COMPLETE.footnotes()).hasSize(2);
        assertThat(document.document().getFootnotes().stream()
                        .filter(note -> note.getId().intValue() > 0)
                        .map(note -> note.getParagraphs().stream()
                                .map(WrittenDocument::text)
                                .reduce("", String::concat)
                                .strip()))
                .containsExactlyElementsOf(COMPLETE.footnotes().stream()
                        .map(ReviewContent.Footnote::text)
                        .toList());
        assertThat(body).containsOnlyOnce("<w:footnoteReference w:id=\"1\"/>");
        assertThat(body).containsOnlyOnce("<w:footnoteReference w:id=\"2\"/>");
        assertThat(body).containsOnlyOnce("w:name=\"_Ref_chu_thich_1\"").contains(" NOTEREF _Ref_chu_thich_1 \\h ");
    }

    @Test
    void the_same_content_gives_the_same_bytes_without_the_moment_of_writing() throws IOException {
        byte[] bytes = new DocxRenderer().render(COMPLETE);

        assertThat(new DocxRenderer().render(OfficeContents.complete())).isEqualTo(bytes);
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes), StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                assertThat(entry.getTimeLocal()).hasToString("1980-02-01T00:00");
            }
        }
    }

    @Test
    void the_properties_say_what_it_is_and_when_its_data_were_complete() {
        var core = WRITTEN.document().getProperties().getCoreProperties();

        assertThat(core.getTitle()).isEqualTo(COMPLETE.title() + " - " + COMPLETE.subject());
        assertThat(core.getCreator()).isEqualTo(COMPLETE.heading().issuingCommittee());
        assertThat(Objects.requireNonNull(core.getCreated()).toInstant())
                .isEqualTo(Instant.parse("2020-01-20T03:04:05Z"));
        assertThat(Objects.requireNonNull(core.getModified()).toInstant())
                .isEqualTo(core.getCreated().toInstant());
    }

    @Test
    void an_english_review_is_checked_by_english_spelling() {
        WrittenDocument english = WrittenDocument.of(OfficeContents.complete(Locale.UK));

        assertThat(english.document().getStyles().getCtStyles().xmlText()).contains("w:lang w:val=\"en-GB\"");
        assertThat(WRITTEN.document().getStyles().getCtStyles().xmlText()).contains("w:lang w:val=\"vi-VN\"");
    }

    private static List<String> headers(WrittenDocument written) {
        return written.document().getHeaderList().stream()
                .map(header -> header._getHdrFtr().xmlText())
                .toList();
    }

    private static List<String> texts(WrittenDocument written) {
        return written.document().getParagraphs().stream()
                .map(WrittenDocument::text)
                .toList();
    }
}
