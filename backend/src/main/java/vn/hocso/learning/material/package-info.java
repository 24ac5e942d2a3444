/** Published outlines and lesson pages, for those enrolled. */
@NullMarked
package vn.hocso.learning.material;

import org.jspecify.annotations.NullMarked;
