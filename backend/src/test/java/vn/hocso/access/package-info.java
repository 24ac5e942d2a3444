/** Who may call which endpoint, and that nobody sees or changes what lies outside of their part of the tree: for all endpoints there are. */
@NullMarked
package vn.hocso.access;

import org.jspecify.annotations.NullMarked;
