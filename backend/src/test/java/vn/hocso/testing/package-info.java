/** What all tests share: the application on a real database, and people to act as. */
@NullMarked
package vn.hocso.testing;

import org.jspecify.annotations.NullMarked;
