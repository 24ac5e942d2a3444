package vn.hocso.certification.issuing;

import java.time.Instant;

import vn.hocso.identity.AccountId;
import vn.hocso.learning.EnrolmentId;

/** Somebody whom a run treats otherwise than the conditions say. */
record RunException(EnrolmentId enrolmentId, Kind kind, String reason, Instant at, AccountId by) {

    enum Kind {
        LEFT_OUT,
        INCLUDED
    }
}
