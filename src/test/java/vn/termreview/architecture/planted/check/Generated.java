package vn.termreview.architecture.planted.check;

import vn.termreview.architecture.planted.lombok.Data;

/** Leaves its code to a generator. */
@Data
record Generated(int year) {}
