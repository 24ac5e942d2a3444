package vn.hocso.organisation.unit;

import java.util.List;

import jakarta.validation.Valid;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.organisation.Permission;
import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitView;
import vn.hocso.shared.Actor;

@RestController
@RequestMapping("/api/units")
class UnitController {

    private final UnitService units;

    UnitController(UnitService units) {
        this.units = units;
    }

    @GetMapping
    List<UnitView> units(
            @RequestParam @Nullable UnitId parent,
            @RequestParam @Nullable String q,
            @RequestParam @Nullable Permission within,
            Actor actor) {
        return q == null || q.isBlank() ? units.children(actor, parent, within) : units.search(actor, q, within);
    }

    @GetMapping("/{id}")
    UnitPageView unit(@PathVariable UnitId id, Actor actor) {
        return units.page(actor, id);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    UnitView add(@Valid @RequestBody AddUnit request, Actor actor) {
        return units.add(actor, request.unit());
    }

    @PutMapping("/{id}")
    UnitView rename(@PathVariable UnitId id, @Valid @RequestBody RenameUnit request, Actor actor) {
        return units.rename(actor, id, request.code(), request.name(), request.fullName());
    }
}
