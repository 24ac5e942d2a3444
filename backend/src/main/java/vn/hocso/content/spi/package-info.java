/** What a module implements to bring its own kind of block, or the pictures of course covers, into courses. */
@NamedInterface("spi")
@NullMarked
package vn.hocso.content.spi;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
