package vn.hocso.catalogue.search;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.shared.Actor;
import vn.hocso.shared.Paging;

@RestController
@RequestMapping("/api/catalogue")
class CatalogueController {

    private final CatalogueService catalogue;
    private final CoursePages pages;

    CatalogueController(CatalogueService catalogue, CoursePages pages) {
        this.catalogue = catalogue;
        this.pages = pages;
    }

    @GetMapping("/courses")
    CataloguePage find(
            @Valid @ParameterObject CourseQuery query, @Valid @ParameterObject Paging paging, @Nullable Actor actor) {
        return catalogue.find(actor, query, paging);
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
