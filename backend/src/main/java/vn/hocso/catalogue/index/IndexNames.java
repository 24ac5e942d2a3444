package vn.hocso.catalogue.index;

import org.hibernate.search.backend.elasticsearch.index.layout.IndexLayoutStrategy;

/** Names of indexes and their aliases, with a prefix that keeps installations apart which share an Elasticsearch. */
record IndexNames(String prefix) implements IndexLayoutStrategy {

    private static final String FIRST = "-000001";

    @Override
    public String createInitialElasticsearchIndexName(String index) {
        return prefix + index + FIRST;
    }

    @Override
    public String createWriteAlias(String index) {
        return prefix + index + "-write";
    }

    @Override
    public String createReadAlias(String index) {
        return prefix + index + "-read";
    }

    @Override
    public String extractUniqueKeyFromHibernateSearchIndexName(String index) {
        return prefix + index;
    }

    @Override
    public String extractUniqueKeyFromElasticsearchIndexName(String name) {
        return name.replaceFirst("-\\d+$", "");
    }
}
