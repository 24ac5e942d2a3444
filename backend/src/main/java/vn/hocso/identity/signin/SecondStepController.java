package vn.hocso.identity.signin;

import java.util.List;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;

import org.springframework.context.annotation.Bean;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import vn.hocso.identity.AccountId;
import vn.hocso.identity.Factor;
import vn.hocso.identity.SignInProgress.Next;
import vn.hocso.identity.factor.CodeCheck;
import vn.hocso.identity.factor.TotpEnrolment;
import vn.hocso.identity.factor.TotpOffer;
import vn.hocso.shared.PublicPaths;

/** The steps between a right password and being signed in: showing a second factor, or setting up the first that is required. */
@RestController
class SecondStepController {

    private final SignInSteps steps;
    private final CodeCheck codes;
    private final TotpEnrolment totp;

    SecondStepController(SignInSteps steps, CodeCheck codes, TotpEnrolment totp) {
        this.steps = steps;
        this.codes = codes;
        this.totp = totp;
    }

    @PostMapping("/api/sign-in/second-factor")
    SignInStepView show(@Valid @RequestBody TypedCode typed, HttpServletRequest request, HttpServletResponse response) {
        AccountId account = PendingSignIn.require(request, Next.SECOND_FACTOR).accountId();
        Factor shown = codes.check(account, typed.code());
        return SignInStepView.of(steps.shown(account, shown, request, response));
    }

    @PostMapping("/api/sign-in/enrolment/totp")
    @ResponseStatus(HttpStatus.CREATED)
    TotpOffer beginEnrolment(HttpServletRequest request) {
        AccountId account = PendingSignIn.require(request, Next.ENROLMENT).accountId();
        return totp.offer(account, request.getSession());
    }

    /** Answers with the recovery codes; the person is signed in from then on. */
    @PostMapping("/api/sign-in/enrolment/totp/confirmation")
    EnrolledView confirmEnrolment(
            @Valid @RequestBody TypedCode typed, HttpServletRequest request, HttpServletResponse response) {
        AccountId account = PendingSignIn.require(request, Next.ENROLMENT).accountId();
        List<String> recoveryCodes = totp.confirm(account, typed.code(), request.getSession());
        steps.shown(account, Factor.TOTP, request, response);
        return new EnrolledView(recoveryCodes);
    }

    @Bean
    static PublicPaths secondStepsComeBeforeBeingSignedIn() {
        return () -> List.of(
                "POST /api/sign-in/second-factor",
                "POST /api/sign-in/enrolment/totp",
                "POST /api/sign-in/enrolment/totp/confirmation");
    }
}
