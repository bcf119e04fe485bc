package vn.termreview.architecture.planted.review;

/** A record of a later stage. */
public record Later(int year) {}
