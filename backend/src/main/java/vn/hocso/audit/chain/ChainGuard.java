package vn.hocso.audit.chain;

import java.util.List;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Lets the database itself refuse to change or delete what was written, through triggers. They are made here and not by a migration, since
 * a MySQL server that writes a binary log lets only its administrator make triggers unless {@code log_bin_trust_function_creators} is
 * set; without them the foreign key of the seals and the chain itself remain.
 */
@Component
@Order(-10)
class ChainGuard implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(ChainGuard.class);

    private static final String REFUSE = "signal sqlstate '45000' set message_text = 'the audit log is only added to'";

    /** Entries lose nothing but a whole part together with its salt. */
    private static final String KEPT = """
            if not (new.id <=> old.id and new.happened_at <=> old.happened_at and new.actor_id <=> old.actor_id
                and new.on_behalf_of <=> old.on_behalf_of and new.action <=> old.action and new.outcome <=> old.outcome
                and new.subject_type <=> old.subject_type and new.subject_id <=> old.subject_id
                and new.person_id <=> old.person_id and new.unit_path <=> old.unit_path
                and new.session_hash <=> old.session_hash and new.trace_id <=> old.trace_id
                and new.detail_hash <=> old.detail_hash and new.origin_hash <=> old.origin_hash
                and ((new.detail_salt is null and new.subject_label is null and new.values_before is null
                        and new.values_after is null and new.reason is null)
                    or (new.detail_salt <=> old.detail_salt and new.subject_label <=> old.subject_label
                        and new.values_before <=> old.values_before and new.values_after <=> old.values_after
                        and new.reason <=> old.reason))
                and ((new.origin_salt is null and new.address is null and new.user_agent is null)
                    or (new.origin_salt <=> old.origin_salt and new.address <=> old.address
                        and new.user_agent <=> old.user_agent)))
            then\s""" + REFUSE + "; end if";

    /** What is removed is older than a cut that was noted before. */
    private static final Map<String, String> TRIGGERS = Map.of(
            "audit_entry_changed",
            "before update on audit_entry for each row " + KEPT,
            "audit_entry_deleted",
            "before delete on audit_entry for each row if not exists (select 1 from audit_cut where old.happened_at < older_than) then "
                    + REFUSE + "; end if",
            "audit_seal_changed",
            "before update on audit_seal for each row " + REFUSE,
            "audit_seal_deleted",
            "before delete on audit_seal for each row if not exists (select 1 from audit_cut where old.seq <= through_seq) then "
                    + REFUSE + "; end if",
            "audit_cut_changed",
            "before update on audit_cut for each row " + REFUSE,
            "audit_cut_deleted",
            "before delete on audit_cut for each row " + REFUSE);

    private final JdbcClient jdbc;

    ChainGuard(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        List<String> present = present();
        try {
            TRIGGERS.entrySet().stream()
                    .filter(trigger -> !present.contains(trigger.getKey()))
                    .forEach(trigger -> jdbc.sql("create trigger " + trigger.getKey() + " " + trigger.getValue())
                            .update());
        } catch (DataAccessException refused) {
            if (!complete()) {
                LOG.warn(
                        "The database does not guard the audit log by triggers: {}",
                        refused.getMostSpecificCause().getMessage());
            }
        }
    }

    /** Whether every trigger is there. */
    boolean complete() {
        return present().containsAll(TRIGGERS.keySet());
    }

    private List<String> present() {
        return jdbc.sql("""
                select trigger_name from information_schema.triggers
                where trigger_schema = database() and event_object_table in ('audit_entry', 'audit_seal', 'audit_cut')
                """).query(String.class).list();
    }
}
