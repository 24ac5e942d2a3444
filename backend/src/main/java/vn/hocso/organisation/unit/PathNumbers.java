package vn.hocso.organisation.unit;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Hands out the short numbers that paths are made of. Whoever takes one holds a lock on the tree until the transaction ends. */
@Component
public class PathNumbers {

    private final JdbcClient jdbc;

    PathNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The next number, which stays the next until the transaction ends or takes it. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long hold() {
        return jdbc.sql("select next_number from organisation_path_number where id = 1 for update")
                .query(Long.class)
                .single();
    }

    /** The first of so many numbers that nobody else gets. */
    @Transactional(propagation = Propagation.MANDATORY)
    public long take(int howMany) {
        long first = hold();
        jdbc.sql("update organisation_path_number set next_number = ? where id = 1")
                .param(first + howMany)
                .update();
        return first;
    }
}
