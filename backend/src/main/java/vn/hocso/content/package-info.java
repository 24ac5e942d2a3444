/**
 * Material under authorship and as published: courses, sections, lessons and blocks, a draft that changes and versions that never do.
 * It knows nothing of learners, of the catalogue or of what its blocks contain; other modules describe their kinds of block through
 * {@code spi}.
 */
@ApplicationModule(allowedDependencies = {"audit", "identity", "organisation", "shared"})
@NullMarked
package vn.hocso.content;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
