package vn.hocso.catalogue.index;

import java.nio.file.Path;
import java.util.List;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where courses are indexed.
 *
 * @param uris addresses of Elasticsearch; when there are none, the index lies in {@code directory}
 * @param prefix what the names of this installation's indexes begin with, where several share one Elasticsearch
 */
@ConfigurationProperties("hocso.search")
record SearchProperties(
        @DefaultValue("") List<String> uris,
        @DefaultValue("") String username,
        @DefaultValue("") String password,
        @DefaultValue("") String prefix,
        @DefaultValue("data/index") Path directory) {

    boolean usesElasticsearch() {
        return uris.stream().anyMatch(uri -> !uri.isBlank());
    }
}
