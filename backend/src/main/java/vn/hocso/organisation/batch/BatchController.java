package vn.hocso.organisation.batch;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.hocso.shared.Actor;

/** Changes of units from a file. The file is sent twice: to be checked, and to be carried out. */
@RestController
@RequestMapping("/api/unit-changes/batches")
class BatchController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final BatchService batches;
    private final SheetTemplate template;

    BatchController(BatchService batches, SheetTemplate template) {
        this.batches = batches;
        this.template = template;
    }

    /** What the file would do, and everything that is wrong with it; nothing is written. */
    @PostMapping(path = "/check", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    BatchView check(@RequestPart MultipartFile file, Actor actor) throws IOException {
        return batches.check(actor, file.getBytes());
    }

    @PostMapping(consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    BatchView carryOut(@RequestPart MultipartFile file, Actor actor) throws IOException {
        return batches.carryOut(actor, file.getBytes());
    }

    @GetMapping(value = "/template.xlsx", produces = XLSX)
    void spreadsheet(Actor actor, Locale locale, HttpServletResponse response) throws IOException {
        batches.requireManager(actor);
        head(response, XLSX, "xlsx");
        template.spreadsheet(locale, response.getOutputStream());
    }

    @GetMapping(value = "/template.csv", produces = "text/csv")
    void text(Actor actor, Locale locale, HttpServletResponse response) throws IOException {
        batches.requireManager(actor);
        head(response, "text/csv;charset=UTF-8", "csv");
        template.text(locale, response.getOutputStream());
    }

    private static void head(HttpServletResponse response, String type, String ending) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("mau-thay-doi-don-vi." + ending)
                        .build()
                        .toString());
    }
}
