package vn.hocso.assessment.attempt;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import vn.hocso.assessment.AttemptId;
import vn.hocso.assessment.attempt.AnswerFile.Content;
import vn.hocso.assessment.attempt.AnswerFile.State;
import vn.hocso.media.HandIns.HandIn;
import vn.hocso.shared.Columns;
import vn.hocso.shared.Ids;

/** What is known of files of answers. */
@Component
class AnswerFileRows {

    private static final String SELECT = """
            select id, attempt_id, no, part, file_name, bytes, pieces, state, content_type, extension, sha256
            from assessment_answer_file where\s""";

    private final JdbcClient jdbc;

    AnswerFileRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(AnswerFile file, Instant now) {
        jdbc.sql("""
                insert into assessment_answer_file (id, attempt_id, no, part, file_name, bytes, pieces, state, begun_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?)
                """)
                .params(Arrays.<@Nullable Object>asList(
                        Ids.bytes(file.id()),
                        Ids.bytes(file.attemptId().value()),
                        file.no(),
                        file.part(),
                        file.name(),
                        file.bytes(),
                        file.pieces(),
                        file.state().name(),
                        Columns.at(now)))
                .update();
    }

    /** The file of the attempt, if it has not gone. */
    Optional<AnswerFile> find(AttemptId attempt, UUID file) {
        return jdbc.sql(SELECT + "id = ? and attempt_id = ? and state <> 'GONE'")
                .params(Ids.bytes(file), Ids.bytes(attempt.value()))
                .query(AnswerFileRows::read)
                .optional();
    }

    boolean isTaken(UUID file) {
        return jdbc.sql("select count(*) from assessment_answer_file where id = ?")
                        .param(Ids.bytes(file))
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** Those of the attempt that have not gone, in the order of questions. */
    List<AnswerFile> of(AttemptId attempt) {
        return jdbc.sql(SELECT + "attempt_id = ? and state <> 'GONE' order by no, begun_at, id")
                .param(Ids.bytes(attempt.value()))
                .query(AnswerFileRows::read)
                .list();
    }

    /** Those that were whole before the answer to their question was last saved, with a minute between for what is on its way. */
    List<AnswerFile> olderThanAnswers(AttemptId attempt) {
        return jdbc.sql(SELECT + """
                attempt_id = ? and state = 'WHOLE' and exists (select 1 from assessment_answer a
                  where a.attempt_id = assessment_answer_file.attempt_id and a.no = assessment_answer_file.no
                    and a.saved_at > timestampadd(minute, 1, assessment_answer_file.whole_at))
                """)
                .param(Ids.bytes(attempt.value()))
                .query(AnswerFileRows::read)
                .list();
    }

    void complete(AnswerFile file, HandIn found, Instant now) {
        jdbc.sql("""
                update assessment_answer_file
                set state = 'WHOLE', file_name = ?, bytes = ?, content_type = ?, extension = ?, sha256 = ?, whole_at = ?
                where id = ? and state = 'RECEIVING'
                """)
                .params(
                        file.nameFor(found.extension()),
                        found.bytes(),
                        found.contentType(),
                        found.extension(),
                        found.sha256(),
                        Columns.at(now),
                        Ids.bytes(file.id()))
                .update();
    }

    void letGo(UUID file) {
        jdbc.sql("update assessment_answer_file set state = 'GONE' where id = ?")
                .param(Ids.bytes(file))
                .update();
    }

    /** Notes which files no answer named when the attempt closed. */
    void leaveAllBut(AttemptId attempt, Collection<UUID> named, Instant now) {
        List<byte[]> ids = new ArrayList<>(List.of(new byte[16]));
        named.forEach(id -> ids.add(Ids.bytes(id)));
        jdbc.sql("""
                update assessment_answer_file set left_at = if(id in (:named), null, coalesce(left_at, :now))
                where attempt_id = :attempt and state <> 'GONE'
                """)
                .param("attempt", Ids.bytes(attempt.value()))
                .param("named", ids)
                .param("now", Columns.at(now))
                .update();
    }

    /** Those that were left before then by attempts that are still closed. */
    List<UUID> left(Instant before, int most) {
        return jdbc.sql("""
                select f.id from assessment_answer_file f join assessment_attempt a on a.id = f.attempt_id
                where f.left_at < ? and f.state <> 'GONE' and a.state <> 'OPEN' limit ?
                """)
                .params(Columns.at(before), most)
                .query((row, number) -> Columns.id(row, "id"))
                .list();
    }

    /** Lets go of what was begun before then and never became whole. */
    void letGoOfUnfinished(Instant before) {
        jdbc.sql("update assessment_answer_file set state = 'GONE' where state = 'RECEIVING' and begun_at < ?")
                .param(Columns.at(before))
                .update();
    }

    List<AnswerFile> gone(int most) {
        return jdbc.sql(SELECT + "state = 'GONE' order by begun_at limit ?")
                .param(most)
                .query(AnswerFileRows::read)
                .list();
    }

    void forget(UUID file) {
        jdbc.sql("delete from assessment_answer_file where id = ? and state = 'GONE'")
                .param(Ids.bytes(file))
                .update();
    }

    private static AnswerFile read(ResultSet row, int number) throws SQLException {
        String type = row.getString("content_type");
        return new AnswerFile(
                Columns.id(row, "id"),
                new AttemptId(Columns.id(row, "attempt_id")),
                row.getInt("no"),
                Columns.integerOrNull(row, "part"),
                row.getString("file_name"),
                row.getLong("bytes"),
                row.getInt("pieces"),
                State.valueOf(row.getString("state")),
                type == null ? null : new Content(type, row.getString("extension"), row.getString("sha256")));
    }
}
