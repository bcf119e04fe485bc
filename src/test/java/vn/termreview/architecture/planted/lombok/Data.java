package vn.termreview.architecture.planted.lombok;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Stands for an annotation that makes code. */
@Retention(RetentionPolicy.CLASS)
public @interface Data {}
