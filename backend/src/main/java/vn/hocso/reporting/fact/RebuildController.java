package vn.hocso.reporting.fact;

import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.shared.Actor;

@RestController
class RebuildController {

    private final FactRebuild rebuild;

    RebuildController(FactRebuild rebuild) {
        this.rebuild = rebuild;
    }

    /** How many enrolments the figures now rest on. */
    record Rebuilt(long enrolments) {}

    @PostMapping("/api/reports/rebuild")
    Rebuilt rebuild(Actor actor) {
        return new Rebuilt(rebuild.rebuild(actor));
    }
}
