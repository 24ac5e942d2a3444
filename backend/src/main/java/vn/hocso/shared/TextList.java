package vn.hocso.shared;

import java.util.List;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** A short list of texts in one column, as JSON. */
@Converter
public class TextList implements AttributeConverter<List<String>, String> {

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {};

    @Override
    public String convertToDatabaseColumn(List<String> texts) {
        return JSON.writeValueAsString(texts);
    }

    @Override
    public List<String> convertToEntityAttribute(String column) {
        return read(column);
    }

    /** The texts as a column holds them. */
    public static List<String> read(String column) {
        return List.copyOf(JSON.readValue(column, TEXTS));
    }
}
