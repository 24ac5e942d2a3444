/**
 * What people may ask about their data: to see and take it, to have it corrected or erased; and how long anything is kept. It is a leaf:
 * modules say what they keep through {@link vn.hocso.shared.PersonalData} and {@link vn.hocso.shared.Retained}, and none of them knows it.
 */
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {"audit", "identity", "organisation", "shared"})
@NullMarked
package vn.hocso.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
