package vn.hocso.catalogue.search;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;

import vn.hocso.shared.Actor;
import vn.hocso.shared.Paging;

import static org.springframework.http.HttpHeaders.ACCEPT_ENCODING;
import static org.springframework.http.HttpHeaders.IF_NONE_MATCH;

@RestController
@RequestMapping("/api/catalogue")
class CatalogueController {

    private static final CacheControl ASK_WHETHER_IT_CHANGED =
            CacheControl.noCache().cachePrivate();

    private final CatalogueService catalogue;
    private final CoursePages pages;

    CatalogueController(CatalogueService catalogue, CoursePages pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    /** The same for everybody, signed in or not. */
    @GetMapping("/courses")
    @ApiResponse(
            responseCode = "200",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = CataloguePage.class)))
    ResponseEntity<byte[]> find(
            @Valid @ParameterObject CourseQuery query,
            @Valid @ParameterObject Paging paging,
            @RequestHeader(name = IF_NONE_MATCH, required = false) @Nullable List<String> known,
            @Parameter(hidden = true) @RequestHeader(name = ACCEPT_ENCODING, defaultValue = "") String encodings) {
        return catalogue.find(query, paging).answer(known, encodings, ASK_WHETHER_IT_CHANGED);
    }

    @GetMapping("/courses/{slugOrId}")
    CoursePage show(@PathVariable String slugOrId, @Nullable Actor actor) {
        return pages.show(actor, slugOrId);
    }

    @GetMapping("/suggestions")
    List<CourseSuggestion> suggest(@RequestParam @Size(max = 300) String q) {
        return catalogue.suggest(q);
    }
}
