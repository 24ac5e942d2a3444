/** Starting jobs and doing them. */
@NullMarked
package vn.hocso.job.run;

import org.jspecify.annotations.NullMarked;
