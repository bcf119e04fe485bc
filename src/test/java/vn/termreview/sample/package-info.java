/** Tests of the sample: true to what is published, coherent, and the same each time. */
@NullMarked
package vn.termreview.sample;

import org.jspecify.annotations.NullMarked;
