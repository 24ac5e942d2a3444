/** What becomes of a draft when it is published, and how the versions are read. */
@NullMarked
package vn.hocso.content.publication;

import org.jspecify.annotations.NullMarked;
