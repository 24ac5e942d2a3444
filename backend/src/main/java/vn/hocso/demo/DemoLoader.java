package vn.hocso.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

import vn.hocso.catalogue.CourseOffered;

/** Loads what is missing of the demonstration at each start; the past of the learners follows once the course is on offer. */
@Component
@DemoMode
@EnableConfigurationProperties(DemoSize.class)
@Order(Ordered.LOWEST_PRECEDENCE)
class DemoLoader implements ApplicationRunner {

    private final DemoSteps steps;
    private final DemoOrganisation organisation;
    private final DemoSignatories signatories;
    private final DemoPeople people;
    private final DemoCompetencies competencies;
    private final DemoCourse course;
    private final DemoActivity activity;
    private final DemoClasses classes;
    private final DemoSurveys surveys;

    DemoLoader(
            DemoSteps steps,
            DemoOrganisation organisation,
            DemoSignatories signatories,
            DemoPeople people,
            DemoCompetencies competencies,
            DemoCourse course,
            DemoActivity activity,
            DemoClasses classes,
            DemoSurveys surveys) {
        this.steps = steps;
        this.organisation = organisation;
        this.signatories = signatories;
        this.people = people;
        this.competencies = competencies;
        this.course = course;
        this.activity = activity;
        this.classes = classes;
        this.surveys = surveys;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        steps.once("organisation", organisation::load);
        steps.once("signatories", signatories::load);
        steps.once("people", people::load);
        steps.once("competencies", competencies::load);
        steps.once("course", course::load);
    }

    @ApplicationModuleListener
    void on(CourseOffered offered) {
        if (course.is(offered.courseId())) {
            steps.once("activity of " + offered.courseId().value(), () -> activity.load(offered.courseId()));
            if (course.isFirst(offered.courseId())) {
                steps.once("classes of " + offered.courseId().value(), () -> classes.load(offered.courseId()));
                steps.once("surveys of " + offered.courseId().value(), () -> surveys.load(offered.courseId()));
            }
        }
    }
}
