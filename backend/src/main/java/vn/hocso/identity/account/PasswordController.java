package vn.hocso.identity.account;

import java.util.List;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.factor.SensitiveActs;
import vn.hocso.shared.Actor;
import vn.hocso.shared.PublicPaths;

@RestController
class PasswordController {

    private final PasswordService passwords;
    private final ResetRequests resets;
    private final SensitiveActs sensitive;

    PasswordController(PasswordService passwords, ResetRequests resets, SensitiveActs sensitive) {
        this.passwords = passwords;
        this.resets = resets;
        this.sensitive = sensitive;
    }

    @PutMapping("/api/me/password")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void change(@Valid @RequestBody ChangePassword request, Actor actor, HttpSession session) {
        sensitive.requireSecond(AccountId.of(actor));
        passwords.change(AccountId.of(actor), request.currentPassword(), request.newPassword(), session.getId());
    }

    @PostMapping("/api/password-resets")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void requestReset(@Valid @RequestBody RequestPasswordReset request) {
        resets.accept(request.email());
    }

    @PutMapping("/api/password-resets/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void choose(@PathVariable String token, @Valid @RequestBody ChoosePassword request) {
        passwords.choose(token, request.newPassword());
    }

    @Bean
    static PublicPaths passwordResetsAreForEverybody() {
        return () -> List.of("POST /api/password-resets", "PUT /api/password-resets/{token}");
    }
}
