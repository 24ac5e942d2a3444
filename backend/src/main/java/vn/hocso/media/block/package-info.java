/** Pictures and videos as blocks of lessons, and pictures as covers of courses. */
@NullMarked
package vn.hocso.media.block;

import org.jspecify.annotations.NullMarked;
