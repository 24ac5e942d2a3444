package vn.hocso.catalogue.offer;

import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import vn.hocso.organisation.UnitsRearranged;
import vn.hocso.shared.Columns;

/** Keeps names and places of providers true when units are renamed or move, in the index too. */
@Component
class OfferPlaces {

    private final JdbcClient jdbc;
    private final OfferRepository offers;

    OfferPlaces(JdbcClient jdbc, OfferRepository offers) {
        this.jdbc = jdbc;
        this.offers = offers;
    }

    /** As the provider is called, and where it stands. */
    private record Provider(UUID offer, String name, String path) {}

    @ApplicationModuleListener
    void on(UnitsRearranged rearranged) {
        Map<UUID, Provider> stale = stale();
        offers.findAllById(stale.keySet()).forEach(offer -> {
            Provider provider = stale.get(offer.getId());
            if (provider != null) {
                offer.isOfferedBy(provider.name(), provider.path());
            }
        });
    }

    private Map<UUID, Provider> stale() {
        return jdbc
                .sql("""
                select o.id, u.full_name, u.path
                from catalogue_offer o join organisation_unit_path u on u.unit_id = o.unit_id
                where o.unit_path <> u.path or cast(o.provider_name as binary) <> cast(u.full_name as binary)
                """)
                .query((row, number) ->
                        new Provider(Columns.id(row, "id"), row.getString("full_name"), row.getString("path")))
                .list()
                .stream()
                .collect(Collectors.toMap(Provider::offer, provider -> provider));
    }
}
