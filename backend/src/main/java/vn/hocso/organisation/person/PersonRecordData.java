package vn.hocso.organisation.person;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.person.PersonRecords.PersonRecord;
import vn.hocso.shared.Ids;
import vn.hocso.shared.PersonalData;

/** Day of birth and citizen number, which their owner sees whole, and rows of files from which somebody was brought in. */
@Component
class PersonRecordData implements PersonalData {

    private final PersonRecords records;
    private final JdbcClient jdbc;

    PersonRecordData(PersonRecords records, JdbcClient jdbc) {
        this.records = records;
        this.jdbc = jdbc;
    }

    @Override
    public String section() {
        return "person-record";
    }

    @Override
    public int order() {
        return 91;
    }

    @Override
    public void tell(UUID account, Rows rows) {
        PersonRecord record = records.of(new AccountId(account));
        if (record.birthDate() == null && record.citizenNumber() == null) {
            return;
        }
        Map<String, @Nullable Object> values = new LinkedHashMap<>();
        values.put(
                "birth-date",
                record.birthDate() == null ? null : record.birthDate().toString());
        values.put(
                "citizen-number",
                record.citizenNumber() == null ? null : record.citizenNumber().digits());
        rows.add("person-record", values);
    }

    @Override
    public List<Kept> erase(UUID account) {
        jdbc.sql("delete from organisation_person where account_id = ?")
                .param(Ids.bytes(account))
                .update();
        jdbc.sql("delete from organisation_import_row where account_id = ?")
                .param(Ids.bytes(account))
                .update();
        jdbc.sql("delete from organisation_import_column where account_id = ?")
                .param(Ids.bytes(account))
                .update();
        return List.of();
    }
}
