/** One act for many people of a list, in the background, with an answer for each of them. */
@NullMarked
package vn.hocso.organisation.bulk;

import org.jspecify.annotations.NullMarked;
