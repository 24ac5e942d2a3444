package vn.hocso.assessment.exchange;

import vn.hocso.shared.Named;

/** A way in which other systems write questions down. A new one is a new class: nobody lists them. */
interface QuestionFormat extends Named {

    @Override
    String name();

    /** Whether the file looks like this format; it is then read, whatever is wrong with it. */
    boolean recognises(QuestionFile file);

    ReadQuestions read(QuestionFile file);
}
