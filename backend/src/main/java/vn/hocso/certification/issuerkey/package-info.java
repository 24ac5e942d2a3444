/**
 * The keys with which this installation speaks for itself where nobody can ask its register: in the code on paper and in digital badges.
 * They are published for everybody, rotated, and never forgotten.
 */
@NullMarked
package vn.hocso.certification.issuerkey;

import org.jspecify.annotations.NullMarked;
