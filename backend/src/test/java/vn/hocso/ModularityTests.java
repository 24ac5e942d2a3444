package vn.hocso;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private static final ApplicationModules MODULES = ApplicationModules.of(HocsoApplication.class);

    @Test
    void modulesTalkOnlyThroughTheirApisAndWithoutCycles() {
        MODULES.verify();
    }
}
