/** The facts that are counted, kept up by events that may come twice and in any order. */
@NullMarked
package vn.hocso.reporting.fact;

import org.jspecify.annotations.NullMarked;
