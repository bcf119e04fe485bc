/** Tests of how sheets are read. */
@NullMarked
package vn.termreview.form;

import org.jspecify.annotations.NullMarked;
