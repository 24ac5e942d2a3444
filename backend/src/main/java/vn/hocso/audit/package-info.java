/**
 * Who did what to whom, when and from where: a log that is only added to and chained by hashes, so that tampering shows. It sits at the
 * bottom because every module records its acts here, and knows none of them.
 */
@ApplicationModule(displayName = "Audit", allowedDependencies = "shared")
@NullMarked
package vn.hocso.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
