package vn.hocso.certification.signatory;

import org.jspecify.annotations.Nullable;

import vn.hocso.certification.register.Signatories.Hand;
import vn.hocso.certification.register.Signatories.Signatory;
import vn.hocso.identity.AccountId;
import vn.hocso.organisation.UnitId;

/**
 * Who signs for a unit.
 *
 * @param accountId who signs by hand, and with which credential; missing where the installation's seal signs
 */
record SignatoryView(
        UnitId unitId,
        String unitName,
        String fullName,
        String title,
        @Nullable AccountId accountId,
        @Nullable String credential,
        boolean mayAppoint) {

    static SignatoryView of(Signatory signatory, String unitName, boolean mayAppoint) {
        Hand hand = signatory.hand();
        return new SignatoryView(
                signatory.unitId(),
                unitName,
                signatory.fullName(),
                signatory.title(),
                hand == null ? null : hand.accountId(),
                hand == null ? null : hand.credential(),
                mayAppoint);
    }
}
