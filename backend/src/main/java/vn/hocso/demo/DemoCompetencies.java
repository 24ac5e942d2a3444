package vn.hocso.demo;

import java.util.List;

import org.springframework.stereotype.Component;

import vn.hocso.competency.Competencies;
import vn.hocso.competency.Competencies.NewCompetency;
import vn.hocso.competency.Competencies.NewFramework;
import vn.hocso.identity.Accounts;
import vn.hocso.shared.Actor;

/** The areas and competences of the European Commission's DigComp, to describe questions by. */
@Component
@DemoMode
class DemoCompetencies {

    static final String FRAMEWORK = "DigComp";

    private final Competencies competencies;
    private final Accounts accounts;
    private final DemoFiles files;

    DemoCompetencies(Competencies competencies, Accounts accounts, DemoFiles files) {
        this.competencies = competencies;
        this.accounts = accounts;
        this.files = files;
    }

    void load() {
        Framework framework = files.json("competency/digcomp.json", Framework.class);
        Actor administrator = new Actor(accounts.byEmail(DemoAccount.SYSTEM_ADMINISTRATOR.email())
                .orElseThrow()
                .accountId()
                .value());
        competencies.load(administrator, framework.asNew());
    }

    private record Framework(
            String code, String version, String titleVi, String titleEn, String source, List<Item> items) {

        NewFramework asNew() {
            return new NewFramework(
                    code,
                    version,
                    titleVi,
                    titleEn,
                    source,
                    items.stream().map(Item::asNew).toList());
        }
    }

    private record Item(String code, String parent, String titleVi, String titleEn) {

        NewCompetency asNew() {
            return new NewCompetency(code, parent, titleVi, titleEn, "", "");
        }
    }
}
