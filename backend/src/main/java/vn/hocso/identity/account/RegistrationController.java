package vn.hocso.identity.account;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.shared.NetworkLine;
import vn.hocso.shared.PublicPaths;

/** Opening an account for oneself: first the address, then, by a link sent there, the password. */
@RestController
class RegistrationController {

    private final RegistrationService registrations;

    RegistrationController(RegistrationService registrations) {
        this.registrations = registrations;
    }

    /** Answers the same whether the address has an account or not; what to do next is in the mail. */
    @PostMapping("/api/registrations")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void register(@Valid @RequestBody RegisterAccount wanted, HttpServletRequest request) {
        registrations.accept(wanted, NetworkLine.of(request.getRemoteAddr()));
    }

    @PutMapping("/api/registrations/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void confirm(@PathVariable String token, @Valid @RequestBody ChoosePassword chosen) {
        registrations.confirm(token, chosen.newPassword());
    }

    @Bean
    static PublicPaths registrationIsForEverybody() {
        return () -> List.of("POST /api/registrations", "PUT /api/registrations/{token}");
    }
}
