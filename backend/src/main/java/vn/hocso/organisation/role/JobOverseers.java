package vn.hocso.organisation.role;

import org.springframework.stereotype.Component;

import vn.hocso.job.JobOversight;
import vn.hocso.organisation.Access;
import vn.hocso.organisation.Permission;
import vn.hocso.shared.Actor;

/** System administrators see everybody's jobs. */
@Component
class JobOverseers implements JobOversight {

    private final Access access;

    JobOverseers(Access access) {
        this.access = access;
    }

    @Override
    public boolean seesAll(Actor actor) {
        return access.mayAnywhere(actor, Permission.ADMINISTER_SYSTEM);
    }
}
