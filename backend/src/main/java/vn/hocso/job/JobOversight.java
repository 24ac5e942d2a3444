package vn.hocso.job;

import vn.hocso.shared.Actor;

/** Answers who sees everybody's jobs; implemented by the module that knows roles. */
@FunctionalInterface
public interface JobOversight {

    boolean seesAll(Actor actor);
}
