package vn.hocso.privacy.request;

import vn.hocso.shared.Refusal;

/** Why a request cannot be made, answered or done. */
final class RequestRefusals {

    private RequestRefusals() {}

    /** There is no such request, or not for this reader. */
    static class RequestUnknown extends Refusal {
        RequestUnknown() {
            super(Kind.NOT_FOUND, "privacy.request-unknown");
        }
    }

    /** One of that kind is still open. */
    static class AlreadyAsked extends Refusal {
        AlreadyAsked() {
            super(Kind.CONFLICT, "privacy.already-asked");
        }
    }

    /** The request was settled meanwhile, or is not yet where this step comes. */
    static class NotThisStep extends Refusal {
        NotThisStep() {
            super(Kind.CONFLICT, "privacy.not-this-step");
        }
    }

    /** Whoever is to be erased still holds roles; somebody has to take their work over first. */
    static class RolesFirst extends Refusal {
        RolesFirst() {
            super(Kind.CONFLICT, "privacy.roles-first");
        }
    }

    /** Nobody decides about their own request. */
    static class OwnRequest extends Refusal {
        OwnRequest() {
            super(Kind.NOT_ALLOWED, "privacy.own-request");
        }
    }
}
