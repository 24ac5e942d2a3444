/** People's lists of their jobs, and the files the jobs left. */
@NullMarked
package vn.hocso.job.list;

import org.jspecify.annotations.NullMarked;
