package vn.termreview.architecture.planted.check;

import vn.termreview.architecture.planted.review.Later;

/** An earlier stage that knows a later one. */
record LooksAhead(Later later) {}
