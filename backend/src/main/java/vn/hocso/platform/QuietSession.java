package vn.hocso.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import org.springframework.session.Session;

/** A session whose last use moves in steps of a minute, and which knows whether there is anything to save. */
final class QuietSession implements Session {

    private static final Duration STEP = Duration.ofMinutes(1);

    private final Session stored;
    private boolean changed;

    private QuietSession(Session stored, boolean changed) {
        this.stored = stored;
        this.changed = changed;
    }

    static QuietSession begun(Session stored) {
        return new QuietSession(stored, true);
    }

    static QuietSession found(Session stored) {
        return new QuietSession(stored, false);
    }

    /** Hands the session over to be saved, if it has to be. */
    void saveIfChanged(Consumer<Session> save) {
        if (changed) {
            save.accept(stored);
            changed = false;
        }
    }

    @Override
    public void setLastAccessedTime(Instant time) {
        if (Duration.between(stored.getLastAccessedTime(), time).compareTo(STEP) >= 0) {
            stored.setLastAccessedTime(time);
            changed = true;
        }
    }

    @Override
    public String getId() {
        return stored.getId();
    }

    @Override
    public String changeSessionId() {
        changed = true;
        return stored.changeSessionId();
    }

    @Override
    public <T> @Nullable T getAttribute(String name) {
        return stored.getAttribute(name);
    }

    @Override
    public Set<String> getAttributeNames() {
        return stored.getAttributeNames();
    }

    @Override
    public void setAttribute(String name, @Nullable Object value) {
        if (value == null) {
            stored.removeAttribute(name);
        } else {
            stored.setAttribute(name, value);
        }
        changed = true;
    }

    @Override
    public void removeAttribute(String name) {
        stored.removeAttribute(name);
        changed = true;
    }

    @Override
    public Instant getCreationTime() {
        return stored.getCreationTime();
    }

    @Override
    public Instant getLastAccessedTime() {
        return stored.getLastAccessedTime();
    }

    @Override
    public void setMaxInactiveInterval(Duration interval) {
        stored.setMaxInactiveInterval(interval);
        changed = true;
    }

    @Override
    public Duration getMaxInactiveInterval() {
        return stored.getMaxInactiveInterval();
    }

    @Override
    public boolean isExpired() {
        return stored.isExpired();
    }
}
