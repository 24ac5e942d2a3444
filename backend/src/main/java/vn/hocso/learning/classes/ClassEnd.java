package vn.hocso.learning.classes;

import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.identity.AccountId;
import vn.hocso.learning.ClassState;
import vn.hocso.learning.classes.ClassRefusals.ClassNotBegun;
import vn.hocso.learning.classes.ClassRefusals.ClassNotClosed;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;
import vn.hocso.shared.VietnamCalendar;

/** Closes a locked class and opens it again; from its closing on its learners may take the course in another one. */
@Component
public class ClassEnd {

    private final JdbcClient jdbc;
    private final ClassPlaces places;
    private final Clock clock;

    ClassEnd(JdbcClient jdbc, ClassPlaces places, Clock clock) {
        this.jdbc = jdbc;
        this.places = places;
        this.clock = clock;
    }

    public void close(CourseClass one, AccountId by, Instant at) {
        if (one.state(VietnamCalendar.today(clock)) == ClassState.PLANNED) {
            throw new ClassNotBegun();
        }
        write(one, at, by, at);
        places.setOpen(one.id(), false);
    }

    public void reopen(CourseClass one, AccountId by, Instant at) {
        if (!one.closed()) {
            throw new ClassNotClosed();
        }
        write(one, null, by, at);
        places.setOpen(one.id(), true);
    }

    private void write(CourseClass one, @Nullable Instant closedAt, AccountId by, Instant at) {
        jdbc.sql("""
                update learning_class set closed_at = ?, closed_by = ?, revision = revision + 1, updated_at = ?, updated_by = ?
                where id = ?
                """)
                .params(Arrays.<@Nullable Object>asList(
                        Columns.atOrNull(closedAt),
                        closedAt == null ? null : Ids.bytes(by.value()),
                        Columns.at(at),
                        Ids.bytes(by.value()),
                        Ids.bytes(one.id().value())))
                .update();
    }
}
