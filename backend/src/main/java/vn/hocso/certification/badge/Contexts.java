package vn.hocso.certification.badge;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.jsonld.loader.DocumentLoaderOptions;

/** The vocabularies that badges are written in, as files of the release: none is ever fetched. */
final class Contexts implements DocumentLoader {

    static final String CREDENTIALS = "https://www.w3.org/ns/credentials/v2";
    static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    private static final Map<String, String> FILES =
            Map.of(CREDENTIALS, "credentials-v2.jsonld", OPEN_BADGES, "open-badges-3.0.3.jsonld");

    private final Map<URI, Document> documents = FILES.entrySet().stream()
            .collect(Collectors.toMap(one -> URI.create(one.getKey()), one -> read(one.getValue())));

    static List<String> forBadges() {
        return List.of(CREDENTIALS, OPEN_BADGES);
    }

    @Override
    public Document loadDocument(URI url, DocumentLoaderOptions options) throws JsonLdError {
        Document document = documents.get(url);
        if (document == null) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "Not in the release: " + url);
        }
        return document;
    }

    private static Document read(String file) {
        try (InputStream in = Contexts.class.getResourceAsStream("/badge/" + file)) {
            if (in == null) {
                throw new IllegalStateException("Missing " + file);
            }
            return JsonDocument.of(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (JsonLdError e) {
            throw new IllegalStateException(e);
        }
    }
}
