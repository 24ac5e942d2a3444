package vn.hocso;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(HocsoApplication.class);

    @Test
    void modulesTalkOnlyThroughTheirApisAndWithoutCycles() {
        modules.verify();
    }

    @Test
    void drawsTheModules() {
        new Documenter(modules).writeDocumentation();
    }
}
