package vn.hocso.privacy.copy;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.shared.Actor;

@RestController
@RequestMapping("/api/me/personal-data")
class CopyController {

    private final DataOverview overview;
    private final CopyService copies;
    private final CopyRows contents;

    CopyController(DataOverview overview, CopyService copies, CopyRows contents) {
        this.overview = overview;
        this.copies = copies;
        this.contents = contents;
    }

    @GetMapping
    PersonalDataView mine(Actor actor, Locale locale) {
        return overview.of(actor, locale);
    }

    @GetMapping("/copies")
    List<CopyView> copies(Actor actor) {
        return copies.mine(actor);
    }

    @PostMapping("/copies")
    @ResponseStatus(HttpStatus.ACCEPTED)
    CopyView request(Actor actor) {
        return copies.request(actor);
    }

    @GetMapping("/copies/{copyId}/file")
    void file(@PathVariable UUID copyId, Actor actor, HttpServletResponse response) throws IOException {
        CopyView copy = copies.take(actor, copyId);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("hoc-so-personal-data.zip")
                        .build()
                        .toString());
        if (copy.bytes() != null) {
            response.setContentLengthLong(copy.bytes());
        }
        contents.write(copyId, response.getOutputStream());
    }
}
