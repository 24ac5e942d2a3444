package vn.hocso.privacy.retention;

import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

import vn.hocso.shared.Retained;

/** How long each thing is kept here: what {@code hocso.retention.<name>} says, {@code never} for ever, or what its module says. */
@Component
class RetentionRules {

    private static final String NEVER = "never";

    private final List<Retained> all;
    private final Environment settings;

    RetentionRules(List<Retained> all, Environment settings) {
        this.all = all.stream().sorted(Comparator.comparing(Retained::name)).toList();
        this.settings = settings;
        all.forEach(this::keptFor);
    }

    List<Retained> all() {
        return all;
    }

    /** The term, or nothing when it is kept for ever. A term that cannot be read stops the start. */
    Optional<Duration> keptFor(Retained one) {
        String set = settings.getProperty("hocso.retention." + one.name(), "").strip();
        if (set.equalsIgnoreCase(NEVER)) {
            return Optional.empty();
        }
        Duration term = set.isEmpty() ? one.usually() : Duration.parse(set);
        if (!term.isPositive()) {
            throw new IllegalStateException("hocso.retention." + one.name() + " is not a term: " + set);
        }
        return Optional.of(term);
    }
}
