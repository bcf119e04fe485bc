package vn.termreview.mark;

import java.time.LocalDate;
import java.util.List;
import vn.termreview.problem.Language;

/**
 * What a sender is told about one file.
 *
 * @param file the file's name
 * @param receivedOn the day on which it came
 * @param marks in the order of the workbook
 * @param language of the words around the marks
 */
public record Notice(String file, LocalDate receivedOn, List<Mark> marks, Language language) {

    public Notice {
        marks = List.copyOf(marks);
    }
}
