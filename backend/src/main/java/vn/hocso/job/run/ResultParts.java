package vn.hocso.job.run;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import vn.hocso.job.JobId;
import vn.hocso.shared.Ids;

/**
 * The files that jobs leave, in pieces in the database: every node reaches them there, they appear together with the last step of the
 * work, and they go when the job is forgotten, which the store of immutable files could not do.
 */
@Component
public class ResultParts {

    private static final int PART = 1 << 20;

    private final JdbcClient jdbc;

    ResultParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Puts the file in place of any that a former run left. */
    @Transactional
    public void put(JobId job, String name, String contentType, Path file) throws IOException {
        byte[] id = Ids.bytes(job.value());
        jdbc.sql("delete from job_result_part where job_id = ?").param(id).update();
        try (InputStream content = Files.newInputStream(file)) {
            int number = 0;
            for (byte[] part = content.readNBytes(PART); part.length > 0; part = content.readNBytes(PART)) {
                jdbc.sql("insert into job_result_part (job_id, number, content) values (?, ?, ?)")
                        .params(id, number++, part)
                        .update();
            }
        }
        jdbc.sql("update job_job set result_name = ?, result_type = ?, result_bytes = ? where id = ?")
                .params(name, contentType, Files.size(file), id)
                .update();
    }

    /** Writes the file out, a piece in memory at a time. */
    public void copy(JobId job, OutputStream to) throws IOException {
        byte[] id = Ids.bytes(job.value());
        for (int number = 0; ; number++) {
            var part = jdbc.sql("select content from job_result_part where job_id = ? and number = ?")
                    .params(id, number)
                    .query((row, index) -> row.getBytes(1))
                    .optional();
            if (part.isEmpty()) {
                return;
            }
            to.write(part.get());
        }
    }
}
