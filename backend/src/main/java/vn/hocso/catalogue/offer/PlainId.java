package vn.hocso.catalogue.offer;

import java.util.UUID;

import org.hibernate.search.mapper.pojo.bridge.ValueBridge;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeFromIndexedValueContext;
import org.hibernate.search.mapper.pojo.bridge.runtime.ValueBridgeToIndexedValueContext;
import org.jspecify.annotations.Nullable;

/** An identifier as a keyword. */
public final class PlainId implements ValueBridge<UUID, String> {

    @Override
    public @Nullable String toIndexedValue(@Nullable UUID id, ValueBridgeToIndexedValueContext context) {
        return id == null ? null : id.toString();
    }

    @Override
    public UUID fromIndexedValue(String indexed, ValueBridgeFromIndexedValueContext context) {
        return UUID.fromString(indexed);
    }
}
