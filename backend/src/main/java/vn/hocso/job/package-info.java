/**
 * Work in the background that people asked for: it is kept as a row, goes on after a restart or on another node, tells how far it is, can
 * be cancelled, and may leave a file. It sits beside identity because modules of every layer bring their own kinds of work, through the
 * interface {@link vn.hocso.job.JobWork} that this module owns; it knows none of them.
 */
@ApplicationModule(
        displayName = "Jobs",
        allowedDependencies = {"identity", "shared"})
@NullMarked
package vn.hocso.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
