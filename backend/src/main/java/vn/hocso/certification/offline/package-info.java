/** What the code on paper says of a certificate by itself, signed, for a phone that cannot ask the register. */
@NullMarked
package vn.hocso.certification.offline;

import org.jspecify.annotations.NullMarked;
