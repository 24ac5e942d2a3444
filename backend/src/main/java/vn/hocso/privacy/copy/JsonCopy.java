package vn.hocso.privacy.copy;

import java.io.OutputStream;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Sections of tables of rows, as they come. */
final class JsonCopy implements AutoCloseable {

    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private final JsonGenerator out;
    private boolean inSection;
    private @Nullable String table;

    JsonCopy(OutputStream stream) {
        out = JSON.createGenerator(stream, JsonEncoding.UTF8);
        out.writeStartObject();
    }

    void section(String name) {
        endSection();
        out.writeName(name);
        out.writeStartObject();
        inSection = true;
    }

    void row(String name, Map<String, @Nullable Object> values) {
        if (!name.equals(table)) {
            endTable();
            out.writeName(name);
            out.writeStartArray();
            table = name;
        }
        out.writePOJO(values);
    }

    private void endTable() {
        if (table != null) {
            out.writeEndArray();
            table = null;
        }
    }

    private void endSection() {
        endTable();
        if (inSection) {
            out.writeEndObject();
            inSection = false;
        }
    }

    @Override
    public void close() {
        endSection();
        out.writeEndObject();
        out.close();
    }
}
