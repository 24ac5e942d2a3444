package vn.hocso.organisation.change;

import jakarta.validation.Valid;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.organisation.UnitId;
import vn.hocso.organisation.UnitView;
import vn.hocso.shared.Actor;

/** The short way to add and to rename a unit from today on. */
@RestController
@RequestMapping("/api/units")
class UnitEditController {

    private final UnitEdits edits;

    UnitEditController(UnitEdits edits) {
        this.edits = edits;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    UnitView add(@Valid @RequestBody AddUnit request, Actor actor) {
        return edits.add(actor, request);
    }

    @PutMapping("/{id}")
    UnitView rename(@PathVariable UnitId id, @Valid @RequestBody RenameUnit request, Actor actor) {
        return edits.rename(actor, id, request);
    }
}
