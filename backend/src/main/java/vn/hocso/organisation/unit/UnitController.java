package vn.hocso.organisation.unit;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.organisation.Permission;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitView;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

/** The tree of today, or of the day given as {@code asOf}. */
@RestController
@RequestMapping("/api/units")
class UnitController {

    private final UnitBrowsing units;

    UnitController(UnitBrowsing units) {
        this.units = units;
    }

    @GetMapping
    List<UnitView> units(
            @RequestParam @Nullable UnitId parent,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable Permission within,
            @RequestParam @Nullable LocalDate asOf,
            Actor actor) {
        return q == null || q.isBlank()
                ? units.children(actor, parent, within, asOf)
                : units.search(actor, q, within, asOf);
    }

    /** The units below one, or found by words, page by page. */
    @GetMapping("/tree")
    Page<UnitView> tree(
            @RequestParam @Nullable UnitId parent,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable LocalDate asOf,
            @Valid @ParameterObject Paging paging) {
        return units.page(parent, q, asOf, paging);
    }

    @GetMapping("/{id}")
    UnitPageView unit(@PathVariable UnitId id, @RequestParam @Nullable LocalDate asOf, Actor actor) {
        return units.page(actor, id, asOf);
    }

    @GetMapping("/{id}/ancestors")
    List<UnitView> ancestors(@PathVariable UnitId id, @RequestParam @Nullable LocalDate asOf) {
        return units.ancestors(id, asOf);
    }
}
