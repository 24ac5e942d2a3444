/** The register: who got which certificate under which numbers, and which of them were revoked. Nothing is ever deleted from it. */
@NullMarked
package vn.hocso.certification.register;

import org.jspecify.annotations.NullMarked;
