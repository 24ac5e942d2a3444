package vn.hocso.identity.factor;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Encryption;
import vn.hocso.shared.Ids;

/** Codes for the day a second factor is lost. Each works once; they are shown when they are made and kept as fingerprints only. */
@Component
class RecoveryCodes {

    static final int HOW_MANY = 10;

    /** Without letters and digits that are taken for each other on paper. */
    private static final String SIGNS = "ABCDEFGHJKMNPQRSTVWXYZ23456789";

    private static final int LENGTH = 10;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Encryption encryption;
    private final Clock clock;

    RecoveryCodes(JdbcClient jdbc, JdbcTemplate batch, Encryption encryption, Clock clock) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.encryption = encryption;
        this.clock = clock;
    }

    /** New codes; the old ones stop working. */
    List<String> renew(AccountId account) {
        delete(account);
        Set<String> codes = new LinkedHashSet<>();
        while (codes.size() < HOW_MANY) {
            codes.add(random());
        }
        batch.batchUpdate(
                "insert into identity_recovery_code (account_id, code_hash, created_at) values (?, ?, ?)",
                codes.stream()
                        .map(code -> new Object[] {
                            Ids.bytes(account.value()), hash(account, code), Columns.at(clock.instant())
                        })
                        .toList());
        return List.copyOf(codes);
    }

    boolean use(AccountId account, String code) {
        return jdbc.sql("""
                        update identity_recovery_code set used_at = ?
                        where account_id = ? and code_hash = ? and used_at is null
                        """)
                        .params(Columns.at(clock.instant()), Ids.bytes(account.value()), hash(account, code))
                        .update()
                == 1;
    }

    void delete(AccountId account) {
        jdbc.sql("delete from identity_recovery_code where account_id = ?")
                .param(Ids.bytes(account.value()))
                .update();
    }

    private byte[] hash(AccountId account, String code) {
        return encryption.fingerprint("identity.recovery-code " + account, plain(code));
    }

    private static String plain(String code) {
        return code.replaceAll("[\\s-]", "").toUpperCase(Locale.ROOT);
    }

    private static String random() {
        StringBuilder code = new StringBuilder();
        for (int at = 0; at < LENGTH; at++) {
            if (at == LENGTH / 2) {
                code.append('-');
            }
            code.append(SIGNS.charAt(RANDOM.nextInt(SIGNS.length())));
        }
        return code.toString();
    }
}
