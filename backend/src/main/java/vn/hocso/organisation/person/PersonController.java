package vn.hocso.organisation.person;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.identity.AccountId;
import vn.hocso.organisation.People;
import vn.hocso.organisation.PersonView;
import vn.hocso.shared.Actor;
import vn.hocso.shared.Page;
import vn.hocso.shared.Paging;
import vn.hocso.tabular.TableFormat;

@RestController
@RequestMapping("/api/people")
class PersonController {

    private final People people;
    private final PersonAdministration administration;
    private final PersonExport export;

    PersonController(People people, PersonAdministration administration, PersonExport export) {
        this.people = people;
        this.administration = administration;
        this.export = export;
    }

    @GetMapping
    Page<PersonView> people(
            @Valid @ParameterObject PersonSearch search, @Valid @ParameterObject Paging paging, Actor actor) {
        return people.find(actor, search.query(paging));
    }

    @GetMapping("/export.xlsx")
    void export(
            @Valid @ParameterObject PersonSearch search,
            @Valid @ParameterObject Paging paging,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        export.write(actor, search.query(paging), TableFormat.XLSX, response);
    }

    @GetMapping("/export.csv")
    void exportText(
            @Valid @ParameterObject PersonSearch search,
            @Valid @ParameterObject Paging paging,
            Actor actor,
            HttpServletResponse response)
            throws IOException {
        export.write(actor, search.query(paging), TableFormat.CSV, response);
    }

    @GetMapping("/{accountId}")
    PersonView person(@PathVariable AccountId accountId, Actor actor) {
        return administration.person(actor, accountId);
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    PersonView add(@Valid @RequestBody PersonDetails request, Actor actor) {
        return administration.add(actor, request);
    }

    @PutMapping("/{accountId}")
    PersonView change(@PathVariable AccountId accountId, @Valid @RequestBody PersonDetails request, Actor actor) {
        return administration.change(actor, accountId, request);
    }

    @PostMapping("/{accountId}/invitation")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void invite(@PathVariable AccountId accountId, Actor actor) {
        administration.invite(actor, accountId);
    }

    @PutMapping("/{accountId}/suspension")
    PersonView suspend(@PathVariable AccountId accountId, Actor actor) {
        return administration.suspend(actor, accountId);
    }

    @DeleteMapping("/{accountId}/suspension")
    PersonView reinstate(@PathVariable AccountId accountId, Actor actor) {
        return administration.reinstate(actor, accountId);
    }

    @DeleteMapping("/{accountId}/second-factors")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void resetSecondFactors(@PathVariable AccountId accountId, Actor actor) {
        administration.resetSecondFactors(actor, accountId);
    }
}
