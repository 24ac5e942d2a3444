package vn.hocso.audit.log;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.audit.AuditReaders;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Words;

@RestController
@RequestMapping("/api/audit")
class EntryController {

    private static final String TITLE = "audit.title.";

    private final EntryService entries;
    private final EntrySheet sheet;
    private final AuditReaders readers;
    private final Words words;

    EntryController(EntryService entries, EntrySheet sheet, AuditReaders readers, Words words) {
        this.entries = entries;
        this.sheet = sheet;
        this.readers = readers;
        this.words = words;
    }

    /** A kind of act to filter by, as it is called in lists. */
    record ActionView(String code, String title) {}

    @GetMapping("/entries")
    EntryPage entries(@Valid @ParameterObject EntrySearch search, Actor actor, Locale locale) {
        return entries.page(actor, search, locale);
    }

    @GetMapping("/entries/{entryId}")
    EntryDetailView entry(@PathVariable UUID entryId, Actor actor, Locale locale) {
        return entries.entry(actor, entryId, locale);
    }

    @GetMapping("/actions")
    List<ActionView> actions(Actor actor, Locale locale) {
        readers.scope(actor);
        return words.codes(TITLE).stream()
                .map(code -> new ActionView(code.substring(TITLE.length()), words.in(locale, code)))
                .sorted(Comparator.comparing(ActionView::code))
                .toList();
    }

    @GetMapping("/export.xlsx")
    void xlsx(@Valid @ParameterObject EntrySearch search, Actor actor, Locale locale, HttpServletResponse response)
            throws IOException {
        begin(actor, search, "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", response);
        sheet.xlsx(response.getOutputStream(), locale, each -> entries.forEach(actor, search, locale, each));
    }

    @GetMapping("/export.csv")
    void csv(@Valid @ParameterObject EntrySearch search, Actor actor, Locale locale, HttpServletResponse response)
            throws IOException {
        begin(actor, search, "csv", "text/csv;charset=UTF-8", response);
        sheet.csv(response.getOutputStream(), locale, each -> entries.forEach(actor, search, locale, each));
    }

    private void begin(Actor actor, EntrySearch search, String format, String type, HttpServletResponse response) {
        entries.noteExport(actor, search, format);
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("hoc-so-audit." + format)
                        .build()
                        .toString());
    }
}
