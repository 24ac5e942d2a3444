/**
 * Runs Hocso on one machine: the embedded database, and the supervisor that keeps it and the backend alive.
 *
 * <p>It knows no framework and no table. The backend's tests use the same database from here, so that what passes
 * there is what runs under {@code ./hocso start}.
 */
@NullMarked
package vn.hocso.local;

import org.jspecify.annotations.NullMarked;
