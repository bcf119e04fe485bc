/** Violations of the rules of the house, planted to prove that each rule fires. Nothing uses them. */
@NullMarked
package vn.termreview.architecture.planted;

import org.jspecify.annotations.NullMarked;
