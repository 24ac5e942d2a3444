/**
 * Where you belong and what you may do there: the tree of units, the people in them, and the roles they hold over a part of the tree. It
 * stands beside identity at the bottom, since every module above asks it for permission. Lists of other modules may join the database
 * views {@code organisation_place} (each person's primary unit) and {@code organisation_unit_path}, and for other days than today
 * {@code organisation_place_history} and {@code organisation_unit_history}, never the tables.
 */
@ApplicationModule(
        displayName = "Organisation",
        allowedDependencies = {"audit", "identity", "job", "tabular", "shared"})
@NullMarked
package vn.hocso.organisation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
