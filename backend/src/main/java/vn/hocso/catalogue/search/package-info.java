/** How people find courses: queries, facets, fragments, suggestions. */
@NullMarked
package vn.hocso.catalogue.search;

import org.jspecify.annotations.NullMarked;
