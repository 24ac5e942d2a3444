package vn.hocso.organisation.person;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

import vn.hocso.identity.AccountId;
import vn.hocso.shared.Encryption;
import vn.hocso.shared.Ids;

/** Days of birth and citizen numbers. A number lies encrypted for its person; it is found by its fingerprint and in no other way. */
@Repository
public class PersonRecords {

    private static final String PURPOSE = "organisation.citizen-number";

    private final JdbcClient jdbc;
    private final JdbcTemplate batch;
    private final Encryption encryption;

    PersonRecords(JdbcClient jdbc, JdbcTemplate batch, Encryption encryption) {
        this.jdbc = jdbc;
        this.batch = batch;
        this.encryption = encryption;
    }

    /** What is kept of somebody. */
    public record PersonRecord(
            AccountId accountId,
            @Nullable LocalDate birthDate,
            @Nullable CitizenNumber citizenNumber) {}

    PersonRecord of(AccountId account) {
        return jdbc.sql("select birth_date, citizen_cipher from organisation_person where account_id = ?")
                .param(Ids.bytes(account.value()))
                .query((row, number) -> {
                    byte[] cipher = row.getBytes(2);
                    return new PersonRecord(
                            account,
                            row.getObject(1, LocalDate.class),
                            cipher == null ? null : decrypt(account, cipher));
                })
                .optional()
                .orElseGet(() -> new PersonRecord(account, null, null));
    }

    /** Keeps what is given; what is null stays as it is. */
    public void keep(Collection<PersonRecord> records) {
        List<@Nullable Object[]> rows = records.stream()
                .map(one -> new @Nullable Object[] {
                    Ids.bytes(one.accountId().value()),
                    one.birthDate(),
                    one.citizenNumber() == null ? null : encrypt(one.accountId(), one.citizenNumber()),
                    one.citizenNumber() == null ? null : print(one.citizenNumber())
                })
                .toList();
        batch.batchUpdate("""
                insert into organisation_person (account_id, birth_date, citizen_cipher, citizen_print) values (?, ?, ?, ?)
                on duplicate key update
                    birth_date = coalesce(values(birth_date), birth_date),
                    citizen_cipher = coalesce(values(citizen_cipher), citizen_cipher),
                    citizen_print = coalesce(values(citizen_print), citizen_print)
                """, rows);
    }

    /** Puts the record in place of the former one, also where it says less. */
    void replace(PersonRecord record) {
        jdbc.sql("delete from organisation_person where account_id = ?")
                .param(Ids.bytes(record.accountId().value()))
                .update();
        keep(List.of(record));
    }

    /** Lets the one that stays have what only the retired one had. */
    void merge(AccountId retired, AccountId survivor) {
        PersonRecord from = of(retired);
        PersonRecord to = of(survivor);
        keep(List.of(new PersonRecord(
                survivor,
                to.birthDate() == null ? from.birthDate() : null,
                to.citizenNumber() == null ? from.citizenNumber() : null)));
        jdbc.sql("delete from organisation_person where account_id = ?")
                .param(Ids.bytes(retired.value()))
                .update();
    }

    List<AccountId> holders(CitizenNumber number) {
        return jdbc.sql("select account_id from organisation_person where citizen_print = ? limit 20")
                .param(print(number))
                .query((row, index) -> new AccountId(Ids.uuid(row.getBytes(1))))
                .list();
    }

    public byte[] print(CitizenNumber number) {
        return encryption.fingerprint(PURPOSE, number.digits());
    }

    private byte[] encrypt(AccountId account, CitizenNumber number) {
        return encryption.encrypt(purpose(account), number.digits().getBytes(StandardCharsets.US_ASCII));
    }

    private CitizenNumber decrypt(AccountId account, byte[] cipher) {
        return new CitizenNumber(new String(encryption.decrypt(purpose(account), cipher), StandardCharsets.US_ASCII));
    }

    private static String purpose(AccountId account) {
        return PURPOSE + " " + account;
    }
}
