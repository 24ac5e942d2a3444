/**
 * How the tree of units changes: what may be decided about units, from which day on it holds, and what becomes of the people and roles of
 * units that end. {@link vn.hocso.organisation.change.Tree} holds the rules and knows no database.
 */
@NullMarked
package vn.hocso.organisation.change;

import org.jspecify.annotations.NullMarked;
