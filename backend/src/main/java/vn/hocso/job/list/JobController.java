package vn.hocso.job.list;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.job.JobId;
import vn.hocso.job.JobView;
import vn.hocso.job.JobView.ResultFile;
import vn.hocso.job.Jobs;
import vn.hocso.job.run.ResultParts;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

@RestController
@RequestMapping("/api/jobs")
class JobController {

    private final Jobs jobs;
    private final JobReads reads;
    private final ResultParts results;

    JobController(Jobs jobs, JobReads reads, ResultParts results) {
        this.jobs = jobs;
        this.reads = reads;
        this.results = results;
    }

    /** The actor's own jobs, the latest first; everybody's with {@code ?all=true}, for those who oversee them. */
    @GetMapping
    Page<JobView> jobs(@RequestParam @Nullable Boolean all, @Valid @ParameterObject Paging paging, Actor actor) {
        return reads.page(actor, Boolean.TRUE.equals(all), paging);
    }

    @GetMapping("/{jobId}")
    JobView job(@PathVariable JobId jobId, Actor actor) {
        return jobs.require(actor, jobId);
    }

    @PostMapping("/{jobId}/cancellation")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void cancel(@PathVariable JobId jobId, Actor actor) {
        jobs.cancel(actor, jobId);
    }

    @GetMapping("/{jobId}/result")
    void result(@PathVariable JobId jobId, Actor actor, HttpServletResponse response) throws IOException {
        ResultFile file = jobs.require(actor, jobId).result();
        if (file == null) {
            throw new JobUnknown();
        }
        response.setContentType(file.contentType());
        response.setContentLengthLong(file.bytes());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "private, no-store");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(file.name(), StandardCharsets.UTF_8)
                        .build()
                        .toString());
        results.copy(jobId, response.getOutputStream());
    }
}
