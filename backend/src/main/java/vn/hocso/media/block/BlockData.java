package vn.hocso.media.block;

import com.fasterxml.jackson.annotation.JsonInclude;

import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads the data of a block into a record and writes it back in one fixed form. */
final class BlockData {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
            .changeDefaultPropertyInclusion(inclusion -> inclusion.withValueInclusion(JsonInclude.Include.NON_NULL))
            .build();

    private BlockData() {}

    static <T> T read(JsonNode data, Class<T> type) {
        return JSON.treeToValue(data, type);
    }

    static JsonNode write(Object data) {
        return JSON.valueToTree(data);
    }
}
