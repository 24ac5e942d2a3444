/** Writing down what was done, with where the request came from. */
@NullMarked
package vn.hocso.audit.entry;

import org.jspecify.annotations.NullMarked;
