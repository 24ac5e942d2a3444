/**
 * Who you are: accounts, passwords and other factors, registration, signing in and out. It sits at the bottom because everybody needs to know who acts, and it knows
 * nothing about units or roles. Lists of other modules may join the database view {@code identity_person}, never the tables.
 */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"audit", "shared"})
@NullMarked
package vn.hocso.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
