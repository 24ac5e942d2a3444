/** What the catalogue would like to know of taking part, answered by whoever keeps enrolments. */
@NamedInterface("spi")
@NullMarked
package vn.hocso.catalogue.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
