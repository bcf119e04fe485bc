package vn.termreview.architecture.planted.check;

import java.util.logging.Logger;

/** Logs past the one logging that the product has. */
record LogsElsewhere(Logger logger) {}
