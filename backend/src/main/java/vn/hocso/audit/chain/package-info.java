/** The chain of seals over the entries: adding to it, checking it, cutting off its oldest part. */
@NullMarked
package vn.hocso.audit.chain;

import org.jspecify.annotations.NullMarked;
