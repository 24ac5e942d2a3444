package vn.hocso.audit.chain;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;

import vn.hocso.testing.FreshSchema;

/** A schema that holds nothing but the audit log, to be tampered with. */
final class OwnSchema {

    private OwnSchema() {}

    static DataSource migrated() {
        DataSource schema = FreshSchema.make();
        Flyway.configure()
                .dataSource(schema)
                .locations("classpath:db/migration/audit")
                .load()
                .migrate();
        return schema;
    }
}
