/** People and the units they belong to. */
@NullMarked
package vn.hocso.organisation.person;

import org.jspecify.annotations.NullMarked;
