package vn.hocso.audit;

import java.util.Collection;

/**
 * The log of what people did. Modules call it for every act of consequence; who acts, from where and under which trace is taken from the
 * current request. An entry costs one insert.
 */
public interface AuditTrail {

    /** Writes the act down in the transaction that does it: one is not kept without the other. */
    void record(AuditedAct act);

    /** As many acts of one kind, such as enrolling a whole unit, in as few statements as possible. */
    void recordAll(Collection<AuditedAct> acts);

    /** Writes down an attempt that came to nothing, to stay although the transaction around it is undone. */
    void recordApart(AuditedAct act);

    /** Whether a signed-in person acts now, and not the installation by itself. */
    boolean someoneActs();
}
