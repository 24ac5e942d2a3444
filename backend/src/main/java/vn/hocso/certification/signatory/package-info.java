/**
 * Who signs certificates for which unit, and the queue of those that an official signs by hand with a credential of their own at a remote
 * signing service.
 */
@NullMarked
package vn.hocso.certification.signatory;

import org.jspecify.annotations.NullMarked;
