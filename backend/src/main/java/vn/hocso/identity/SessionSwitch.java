package vn.hocso.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import vn.hocso.shared.Actor;

/** Lets the current session go on as another actor, under a new session id. */
public interface SessionSwitch {

    void continueAs(Actor actor, HttpServletRequest request, HttpServletResponse response);
}
