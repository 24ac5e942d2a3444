/** Rich text: which documents are taken in, and what they say. */
@NullMarked
package vn.hocso.content.document;

import org.jspecify.annotations.NullMarked;
