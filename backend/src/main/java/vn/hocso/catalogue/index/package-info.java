/** The search index: which engine keeps it and how it is brought back when it is lost. */
@NullMarked
package vn.hocso.catalogue.index;

import org.jspecify.annotations.NullMarked;
