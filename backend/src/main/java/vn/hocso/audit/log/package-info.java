/** Searching, reading and exporting the log, for those who may. */
@NullMarked
package vn.hocso.audit.log;

import org.jspecify.annotations.NullMarked;
