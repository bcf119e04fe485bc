package vn.termreview.sample;

import java.util.List;

/** A form that the sample inbox holds. Another form is another implementation and its hands; nothing else changes. */
interface SampleForm {

    /** The form's code, which is also the folder of its hands. */
    String code();

    /** What all offices say in it, by period. */
    List<Paper> papers(SampleFigures figures);
}
