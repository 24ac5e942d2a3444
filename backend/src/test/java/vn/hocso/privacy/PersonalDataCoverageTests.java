package vn.hocso.privacy;

import java.util.Comparator;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

import vn.hocso.shared.PersonalData;
import vn.hocso.testing.HocsoTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Reminds whoever adds a table with somebody's account in it. */
@HocsoTest
class PersonalDataCoverageTests {

    @Autowired
    List<PersonalData> modules;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyModuleThatKeepsRowsOfAPersonSaysWhatBecomesOfThem() {
        List<String> keepers = jdbc.sql("""
                select distinct substring_index(c.table_name, '_', 1)
                from information_schema.columns c
                join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name
                where c.table_schema = database() and t.table_type = 'BASE TABLE'
                    and c.column_name in ('account_id', 'person_id')
                """).query(String.class).list();

        assertThat(modules.stream().map(PersonalData::section)).containsAll(keepers);
    }

    @Test
    void whoAPersonIsIsErasedLast() {
        assertThat(modules.stream().max(Comparator.comparing(PersonalData::order)))
                .hasValueSatisfying(last -> assertThat(last.section()).isEqualTo("identity"));
    }
}
