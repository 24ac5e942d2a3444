package vn.hocso.catalogue.index;

import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/** Words as Lucene finds them; letters are folded before, so both engines agree. */
class LuceneLetters implements LuceneAnalysisConfigurer {

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(Letters.WORDS).custom().tokenizer("standard").tokenFilter("lowercase");
        context.normalizer(Letters.WHOLE).custom().tokenFilter("lowercase");
    }
}
