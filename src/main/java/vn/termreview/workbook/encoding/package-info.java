/** Vietnamese text of the time before Unicode: the encodings TCVN3 and VNI, and the syllables by which they are known. */
@NullMarked
package vn.termreview.workbook.encoding;

import org.jspecify.annotations.NullMarked;
