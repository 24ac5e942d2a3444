package vn.hocso.certification.paper;

import java.io.IOException;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

import vn.hocso.shared.Actor;
import vn.hocso.shared.Words;
import vn.hocso.tabular.TableDownload;
import vn.hocso.tabular.TableFormat;

/** Many papers at once, from a sheet. */
@RestController
@RequestMapping("/api/paper-certificates/sheets")
class PaperSheetController {

    private final PaperImport imports;
    private final PaperHolders holders;
    private final Words words;

    PaperSheetController(PaperImport imports, PaperHolders holders, Words words) {
        this.imports = imports;
        this.holders = holders;
        this.words = words;
    }

    @GetMapping("/template.xlsx")
    void template(Actor actor, Locale locale, HttpServletResponse response) throws IOException {
        holders.requireAny(actor);
        TableDownload.send(
                response,
                "mau-ghi-nhan-ban-giay",
                TableFormat.XLSX,
                words.in(locale, "certification.paper-sheet"),
                PaperColumn.header(words, locale),
                rows -> {});
    }

    /** What the sheet would bring; nothing is written. */
    @PostMapping(value = "/examination", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    PaperReport examine(@RequestParam MultipartFile file, Actor actor) {
        return imports.examine(actor, file.getResource());
    }

    /** Records what is new and has no faults; sent again, it changes nothing. */
    @PostMapping(value = "/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    PaperReport takeIn(@RequestParam MultipartFile file, Actor actor) {
        return imports.takeIn(actor, file.getResource());
    }
}
