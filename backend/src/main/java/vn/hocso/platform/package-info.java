/**
 * Wiring: security chain, sessions, problem responses, JSON, OpenAPI, migrations, mail, the static frontend. It is imported by nobody and
 * knows no module.
 */
@ApplicationModule(allowedDependencies = "shared")
@NullMarked
package vn.hocso.platform;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
