package vn.hocso.organisation.role;

import org.jspecify.annotations.Nullable;

import vn.hocso.organisation.ApprovalView;

/** The role as it is now; unchanged as long as a request waits for a second person. */
record RoleOutcome(RoleDefinitionView role, @Nullable ApprovalView approval) {}
