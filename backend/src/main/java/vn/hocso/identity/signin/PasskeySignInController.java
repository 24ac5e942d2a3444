package vn.hocso.identity.signin;

import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.context.annotation.Bean;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.Factor;
import vn.hocso.identity.SignInProgress.Next;
import vn.hocso.identity.passkey.NewPasskey;
import vn.hocso.identity.passkey.Passkeys;
import vn.hocso.identity.passkey.ShownPasskey;
import vn.hocso.shared.PublicPaths;

/** Signing in by passkey, alone or as the second step; and setting one up where a second factor is required. */
@RestController
class PasskeySignInController {

    private final SignInSteps steps;
    private final Passkeys passkeys;

    PasskeySignInController(SignInSteps steps, Passkeys passkeys) {
        this.steps = steps;
        this.passkeys = passkeys;
    }

    /** After a right password only passkeys of that account are asked for; before, any that the device has for this address. */
    @PostMapping("/api/sign-in/passkey/options")
    Map<String, Object> begin(HttpServletRequest request) {
        PendingSignIn pending = PendingSignIn.find(request);
        return passkeys.requestOptions(pending == null ? null : pending.accountId(), request);
    }

    @PostMapping("/api/sign-in/passkey")
    SignInStepView show(
            @Valid @RequestBody ShownPasskey shown, HttpServletRequest request, HttpServletResponse response) {
        AccountId account = passkeys.shown(shown.credential(), request.getSession());
        return SignInStepView.of(steps.shown(account, Factor.PASSKEY, request, response));
    }

    @PostMapping("/api/sign-in/enrolment/passkey/options")
    Map<String, Object> beginEnrolment(HttpServletRequest request) {
        AccountId account = PendingSignIn.require(request, Next.ENROLMENT).accountId();
        return passkeys.creationOptions(account, request.getSession());
    }

    /** Answers with the recovery codes; the person is signed in from then on. */
    @PostMapping("/api/sign-in/enrolment/passkey")
    EnrolledView enrol(@Valid @RequestBody NewPasskey made, HttpServletRequest request, HttpServletResponse response) {
        AccountId account = PendingSignIn.require(request, Next.ENROLMENT).accountId();
        List<String> codes = passkeys.register(account, made.label(), made.credential(), request.getSession());
        steps.shown(account, Factor.PASSKEY, request, response);
        return new EnrolledView(codes);
    }

    @Bean
    static PublicPaths passkeysComeBeforeBeingSignedIn() {
        return () -> List.of(
                "POST /api/sign-in/passkey/options",
                "POST /api/sign-in/passkey",
                "POST /api/sign-in/enrolment/passkey/options",
                "POST /api/sign-in/enrolment/passkey");
    }
}
