package vn.hocso.catalogue.offer;

import java.util.Map;

import vn.hocso.shared.Refusal;

/** There is no such course on offer. */
public final class UnknownOffer extends Refusal {

    public UnknownOffer() {
        super(Kind.NOT_FOUND, "catalogue.unknown-course", Map.of());
    }
}
