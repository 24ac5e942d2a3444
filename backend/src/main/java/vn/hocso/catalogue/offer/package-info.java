/** Offers as rows: kept from publications, shown as cards and pages. */
@NullMarked
package vn.hocso.catalogue.offer;

import org.jspecify.annotations.NullMarked;
