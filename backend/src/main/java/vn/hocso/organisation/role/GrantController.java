package vn.hocso.organisation.role;

import java.io.IOException;
import java.util.List;
import java.util.UUID;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;

/** Who holds, held and will hold what in the units of the reader. */
@RestController
@RequestMapping("/api/role-grants")
class GrantController {

    private final RoleAdministration roles;
    private final GrantLists lists;
    private final GrantExport export;

    GrantController(RoleAdministration roles, GrantLists lists, GrantExport export) {
        this.roles = roles;
        this.lists = lists;
        this.export = export;
    }

    @GetMapping
    Page<GrantView> grants(
            @Valid @ParameterObject GrantSearch search, @Valid @ParameterObject Paging paging, Actor actor) {
        return lists.page(actor, search, paging);
    }

    @GetMapping("/export.xlsx")
    void xlsx(
            @Valid @ParameterObject GrantSearch search,
            @Valid @ParameterObject Paging paging,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        export.xlsx(actor, search, paging, response);
    }

    @GetMapping("/export.csv")
    void csv(
            @Valid @ParameterObject GrantSearch search,
            @Valid @ParameterObject Paging paging,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        export.csv(actor, search, paging, response);
    }

    @PostMapping("/batch")
    List<GrantResult> grantMany(@Valid @RequestBody GrantRoles request, Actor actor) {
        return roles.grantMany(actor, request);
    }

    @PutMapping("/{grantId}/period")
    ResponseEntity<GrantOutcome> changePeriod(
            @PathVariable UUID grantId, @Valid @RequestBody ChangePeriod request, Actor actor) {
        GrantOutcome outcome = roles.changePeriod(actor, grantId, request);
        return ResponseEntity.status(outcome.status(HttpStatus.OK)).body(outcome);
    }

    /** 200 when it has ended, 202 with the request when a second person has to agree. */
    @PostMapping("/{grantId}/end")
    ResponseEntity<GrantOutcome> end(@PathVariable UUID grantId, @Valid @RequestBody EndRole request, Actor actor) {
        GrantOutcome outcome = new GrantOutcome(
                null, roles.end(actor, grantId, request.reason()).orElse(null));
        return ResponseEntity.status(outcome.status(HttpStatus.OK)).body(outcome);
    }
}
