package vn.hocso.audit;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * An act to be written down, by a stable code such as {@code organisation.role-granted} that is worded in both languages as
 * {@code audit.action.organisation.role-granted}.
 *
 * @param by the account that acts, when it is not the one signed in, as while signing in
 * @param person the account that the act is done to; what this entry says of them is erased with them
 * @param unitPath path of the unit whose managers may read the entry; without one only the system's administrators may
 */
public record AuditedAct(
        String action,
        Outcome outcome,
        @Nullable UUID by,
        @Nullable Subject subject,
        @Nullable UUID person,
        @Nullable String unitPath,
        Changes changes,
        @Nullable String reason) {

    /**
     * What the act is done to.
     *
     * @param label how people call it at the time. The name of a person only if the act names that person, too
     */
    public record Subject(String type, UUID id, @Nullable String label) {}

    public static AuditedAct of(String action) {
        return new AuditedAct(action, Outcome.DONE, null, null, null, null, Changes.none(), null);
    }

    public AuditedAct by(@Nullable UUID account) {
        return new AuditedAct(action, outcome, account, subject, person, unitPath, changes, reason);
    }

    public AuditedAct on(String type, UUID id, @Nullable String label) {
        return new AuditedAct(action, outcome, by, new Subject(type, id, label), person, unitPath, changes, reason);
    }

    /** An act done to somebody's account. */
    public AuditedAct onAccount(UUID account, @Nullable String name) {
        return on("account", account, name).to(account);
    }

    public AuditedAct to(@Nullable UUID account) {
        return new AuditedAct(action, outcome, by, subject, account, unitPath, changes, reason);
    }

    public AuditedAct in(@Nullable String path) {
        return new AuditedAct(action, outcome, by, subject, person, path, changes, reason);
    }

    public AuditedAct with(Changes changed) {
        return new AuditedAct(action, outcome, by, subject, person, unitPath, changed, reason);
    }

    public AuditedAct because(@Nullable String why) {
        return new AuditedAct(action, outcome, by, subject, person, unitPath, changes, why);
    }

    public AuditedAct cameTo(Outcome result) {
        return new AuditedAct(action, result, by, subject, person, unitPath, changes, reason);
    }
}
