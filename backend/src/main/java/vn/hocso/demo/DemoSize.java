package vn.hocso.demo;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much demonstration there is; measurements ask for more.
 *
 * @param people number of people beside the accounts of the sign-in page
 * @param courses number of courses, the second and later ones being copies of the first
 * @param finishing share of learners who do all lessons, from 0 to 1
 */
@ConfigurationProperties("hocso.demo-size")
record DemoSize(
        @DefaultValue("300") int people,
        @DefaultValue("1") int courses,
        @DefaultValue("0.72") double finishing) {}
