package vn.hocso.content.publication;

import java.util.List;

import vn.hocso.content.PublishedCourse;
import vn.hocso.content.PublishedLesson;

/** A version as it is made from a draft, before it is written down. */
record Edition(PublishedCourse course, List<Page> pages) {

    /** A lesson page and the words by which search finds it. */
    record Page(PublishedLesson lesson, String words) {}
}
