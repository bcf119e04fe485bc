package vn.termreview.mark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.termreview.sample.SampleInbox;
import vn.termreview.workbook.RawCell;
import vn.termreview.workbook.RawSheet;

/** Workbooks as the sample's many hands write them; of each kind of hand a few, or all where the whole is asked for. */
class SampleWorkbooksTest {

    private static final int EVERY = Boolean.getBoolean("termreview.whole") ? 1 : 25;

    @Test
    void every_one_of_them_is_marked_and_stripped_of_its_marks_is_what_it_was(@TempDir Path inbox) throws IOException {
        List<Path> files = new SampleInbox().write(inbox);

        for (int i = 0; i < files.size(); i += EVERY) {
            byte[] original = Files.readAllBytes(files.get(i));
            Random random = new Random(i);
            Set<String> places = new TreeSet<>();
            List<Mark> marks = new java.util.ArrayList<>();
            for (RawSheet sheet : Compared.raw(original)) {
                for (int n = 0; n < 5 && !sheet.rows().isEmpty(); n++) {
                    List<RawCell> row = sheet.rows()
                            .get(random.nextInt(sheet.rows().size()))
                            .cells();
                    String cell = row.get(random.nextInt(row.size())).address();
                    if (places.add(sheet.name() + "!" + cell)) {
                        marks.add(Marks.error(n, sheet.name(), cell));
                    }
                }
            }

            byte[] marked = Marks.in(original, marks.toArray(Mark[]::new));

            // Of merged cells the first is marked, which may be another one.
            places.addAll(Compared.filled(marked).stream()
                    .map(place -> place.replaceFirst(" \\w+$", ""))
                    .toList());
            Compared.requireSameContent(original, marked, places);
            assertThat(Schema.complaints(marked)).as("%s", files.get(i)).isEqualTo(Schema.complaints(original));
            assertThat(Packed.of(marked).changedFrom(Packed.of(original)))
                    .as("%s", files.get(i))
                    .doesNotContain("xl/sharedStrings.xml", "docProps/app.xml", "docProps/core.xml", "_rels/.rels");
        }
    }
}
