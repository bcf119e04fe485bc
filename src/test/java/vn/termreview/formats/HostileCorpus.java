package vn.termreview.formats;

import java.util.List;
import java.util.stream.Stream;
import vn.termreview.form.FileReading;
import vn.termreview.form.FormEntry;
import vn.termreview.form.FormReader;
import vn.termreview.form.ReadingRequest;
import vn.termreview.form.SourceFile;
import vn.termreview.problem.Finding;
import vn.termreview.problem.ProblemCode;

/** All hostile and odd files; as a program, it reads each and says what became of it. */
public final class HostileCorpus {

    private HostileCorpus() {}

    static List<Hostile> all() {
        return Stream.of(
                        HostileZips.all(),
                        HostileOffice.all(),
                        HostileSheets.all(),
                        HostileXls.all(),
                        HostileLocks.all(),
                        HostileOds.all(),
                        HostileText.all())
                .flatMap(List::stream)
                .toList();
    }

    /** One line a file: name, outcome, milliseconds; tabs between. */
    public static void main(String[] args) {
        FormReader reader = FormReader.standard();
        for (Hostile file : all()) {
            byte[] bytes = file.bytes();
            long start = System.nanoTime();
            String outcome = outcome(reader, file.name(), bytes);
            long milliseconds = (System.nanoTime() - start) / 1_000_000;
            System.out.println("read\t" + file.name() + "\t" + outcome + "\t" + milliseconds);
        }
    }

    static String outcome(FormReader reader, String name, byte[] bytes) {
        FileReading reading = reader.read(new SourceFile(name, bytes, null), ReadingRequest.none());
        if (!reading.isBalanced()) {
            return "UNBALANCED";
        }
        if (reading.entries().isEmpty()) {
            return reading.findings().get(0).code().name();
        }
        List<FormEntry> entries = reading.entries();
        long loaded = entries.stream().mapToLong(entry -> entry.rows().size()).sum();
        boolean gap = entries.stream()
                .flatMap(entry -> entry.findings().stream())
                .map(Finding::code)
                .anyMatch(code -> code == ProblemCode.ROWS_AFTER_GAP);
        return "loaded " + loaded + (gap ? ", the rest ignored" : "");
    }
}
