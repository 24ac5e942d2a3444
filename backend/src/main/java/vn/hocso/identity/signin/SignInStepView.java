package vn.hocso.identity.signin;

import java.util.Set;

import vn.hocso.identity.Factor;
import vn.hocso.identity.SignInProgress;
import vn.hocso.identity.SignInProgress.Next;

/** What is missing before somebody is signed in; when nothing is, the client goes on with {@code /api/me}. */
record SignInStepView(Next next, Set<Factor> methods) {

    static SignInStepView of(SignInProgress progress) {
        return new SignInStepView(progress.next(), progress.methods());
    }
}
