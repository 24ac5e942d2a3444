package vn.hocso.certification;

import java.time.Instant;
import java.time.LocalDate;

import vn.hocso.identity.AccountId;

/** A certificate ends in some days and has no successor yet; told once for each of these numbers of days. */
public record CertificateExpiring(
        CertificateId certificateId, AccountId accountId, LocalDate expiresOn, int daysBefore, Instant at) {}
