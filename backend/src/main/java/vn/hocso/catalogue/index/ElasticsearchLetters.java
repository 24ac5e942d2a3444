package vn.hocso.catalogue.index;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/** Words as Elasticsearch finds them; letters are folded before, so both engines agree. */
class ElasticsearchLetters implements ElasticsearchAnalysisConfigurer {

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.analyzer(Letters.WORDS).custom().tokenizer("standard").tokenFilters("lowercase");
        context.normalizer(Letters.WHOLE).custom().tokenFilters("lowercase");
    }
}
