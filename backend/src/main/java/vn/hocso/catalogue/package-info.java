/**
 * Courses on offer and how people find them, signed in or not. It follows what content publishes and keeps its own picture of each offer,
 * made for listing and searching.
 */
@ApplicationModule(allowedDependencies = {"content", "media", "identity", "organisation", "shared"})
@NullMarked
package vn.hocso.catalogue;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
