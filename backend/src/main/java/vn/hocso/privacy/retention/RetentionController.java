package vn.hocso.privacy.retention;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.organisation.Access;
import vn.hocso.organisation.Permission;
import vn.hocso.privacy.retention.RetentionRuns.Run;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Words;

@RestController
class RetentionController {

    private final RetentionRules rules;
    private final RetentionRuns runs;
    private final Access access;
    private final Words words;

    RetentionController(RetentionRules rules, RetentionRuns runs, Access access, Words words) {
        this.rules = rules;
        this.runs = runs;
        this.access = access;
        this.words = words;
    }

    /**
     * A rule of retention.
     *
     * @param days how long it is kept, or null for ever
     */
    record RuleView(
            String name,
            String title,
            @Nullable Long days,
            @Nullable Instant lastRunAt,
            @Nullable Long lastRemoved) {}

    @GetMapping("/api/privacy/retention")
    List<RuleView> rules(Actor actor, Locale locale) {
        access.requireScope(actor, Permission.MANAGE_PERSONAL_DATA);
        Map<String, Run> latest = runs.latest();
        return rules.all().stream()
                .map(rule -> {
                    Run run = latest.get(rule.name());
                    return new RuleView(
                            rule.name(),
                            words.in(locale, "privacy.retained." + rule.name()),
                            rules.keptFor(rule).map(Duration::toDays).orElse(null),
                            run == null ? null : run.at(),
                            run == null ? null : run.removed());
                })
                .toList();
    }
}
