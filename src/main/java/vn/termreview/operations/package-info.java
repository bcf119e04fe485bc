/** Carries the commands out: opens the warehouse, sets the stages up, and puts their answers into the records of the command line. */
@NullMarked
package vn.termreview.operations;

import org.jspecify.annotations.NullMarked;
