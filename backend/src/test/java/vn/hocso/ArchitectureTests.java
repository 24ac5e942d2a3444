package vn.hocso;

import java.time.Instant;

import jakarta.persistence.Entity;

import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.web.bind.annotation.RestController;

import com.tngtech.archunit.core.domain.JavaClasses;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

/** What the packages promise beyond the walls between modules. */
class ArchitectureTests {

    private final JavaClasses product = ProductCode.CLASSES;

    @Test
    void entitiesAreNoPartOfAModulesApi() {
        classes()
                .that()
                .areAnnotatedWith(Entity.class)
                .should()
                .resideInAPackage("vn.hocso.*.*..")
                .check(product);
    }

    @Test
    void repositoriesStayInsideTheirFeature() {
        classes()
                .that()
                .areAssignableTo(Repository.class)
                .should()
                .notBePublic()
                .allowEmptyShould(true)
                .check(product);
    }

    @Test
    void controllersAreCalledByNobody() {
        classes()
                .that()
                .areAnnotatedWith(RestController.class)
                .should()
                .notBePublic()
                .check(product);
    }

    @Test
    void theWiringIsImportedByNobody() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.hocso.platform..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.hocso.platform..")
                .check(product);
    }

    @Test
    void everyPackageSaysWhatMayBeNull() {
        classes()
                .that()
                .haveSimpleName("package-info")
                .should()
                .beAnnotatedWith(NullMarked.class)
                .check(product);
    }

    @Test
    void dependenciesComeThroughConstructors() {
        noFields().should().beAnnotatedWith(Autowired.class).check(product);
    }

    @Test
    void theTimeComesFromTheClock() {
        noClasses()
                .that()
                .resideOutsideOfPackage("vn.hocso.local..")
                .should()
                .callMethod(Instant.class, "now")
                .check(product);
    }
}
