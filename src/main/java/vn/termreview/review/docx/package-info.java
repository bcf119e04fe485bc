/** The review as a document that an office can go on writing in: headings, fields, footnotes and tables of Word. */
@NullMarked
package vn.termreview.review.docx;

import org.jspecify.annotations.NullMarked;
