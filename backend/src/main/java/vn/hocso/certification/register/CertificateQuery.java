package vn.hocso.certification.register;

import org.jspecify.annotations.Nullable;

import vn.hocso.certification.register.Certificate.State;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;
import vn.hocso.shared.Paging;

/** Which certificates are wanted: by words of holder, course or number; of a unit and those below it; of one person; valid or revoked ones. */
record CertificateQuery(
        @Nullable String q,
        @Nullable UnitId unit,
        @Nullable AccountId holder,
        @Nullable State state,
        Paging paging) {}
