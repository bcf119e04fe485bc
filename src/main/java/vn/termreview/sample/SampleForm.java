package vn.termreview.sample;

import java.util.List;

/** A form that the sample inbox holds. Another form is another implementation and its hands; nothing else changes. */
interface SampleForm {

    /** The form's code, which is also the folder of its hands. */
    String code();

    /** The periods, as named by the hands' files. */
    List<String> periods();

    /** The folder of the inbox that a period's workbooks lie in. */
    String folder(String period);

    /** The rows of a period, in order. */
    List<SampleRow> rows(SampleFigures figures, String period);
}
