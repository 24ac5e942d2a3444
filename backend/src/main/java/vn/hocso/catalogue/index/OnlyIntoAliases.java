package vn.hocso.catalogue.index;

import java.net.URI;

import org.apache.http.HttpRequest;
import org.apache.http.client.methods.HttpRequestWrapper;
import org.apache.http.protocol.HttpContext;
import org.hibernate.search.backend.elasticsearch.client.rest4.ElasticsearchHttpClientConfigurationContext;
import org.hibernate.search.backend.elasticsearch.client.rest4.ElasticsearchHttpClientConfigurer;

/**
 * Has changes refused while the index is not there yet. Elasticsearch would otherwise make an index of its own devising under the name of
 * ours, which then stands in the way of the right one.
 */
class OnlyIntoAliases implements ElasticsearchHttpClientConfigurer {

    @Override
    public void configure(ElasticsearchHttpClientConfigurationContext context) {
        context.clientBuilder().addInterceptorFirst(OnlyIntoAliases::process);
    }

    private static void process(HttpRequest request, HttpContext context) {
        if (request instanceof HttpRequestWrapper sent
                && sent.getURI().getPath().endsWith("/_bulk")) {
            sent.setURI(intoAliases(sent.getURI()));
        }
    }

    private static URI intoAliases(URI bulk) {
        return URI.create(bulk + (bulk.getRawQuery() == null ? "?" : "&") + "require_alias=true");
    }
}
