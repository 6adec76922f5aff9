package vn.vanban;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;

@AnalyzeClasses(packages = "vn.vanban", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyWorkflowTouchesTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("vn.vanban.workflow")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule onlySigningTouchesTheSignatureLibrary = noClasses()
            .that()
            .resideOutsideOfPackage("vn.vanban.signing")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("eu.europa.esig..");

    @ArchTest
    static final ArchRule repositoriesAreNotPublic =
            classes().that().areAssignableTo(Repository.class).should().notBePublic();

    @ArchTest
    static final ArchRule controllersAreNotPublic =
            classes().that().areMetaAnnotatedWith(Controller.class).should().notBePublic();

    @ArchTest
    static final ArchRule formsAreNotPublic = classes()
            .that()
            .haveSimpleNameEndingWith("Form")
            .should()
            .notBePublic()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule namesSayWhatATypeIs = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveNameMatching(".*(Manager|Helper|Utils?|Dto|DTO|Entity)(\\$.*)?")
            .orShould()
            .haveNameMatching(".*\\.(Base|Abstract)[A-Z][^.]*");

    @ArchTest
    static final ArchRule modulesAreOnePackageDeep = classes().should().resideInAnyPackage("vn.vanban", "vn.vanban.*");

    @ArchTest
    static void sharedStaysAHandful(JavaClasses all) {
        assertThat(all.stream()
                        .filter(type -> type.getPackageName().equals("vn.vanban.shared"))
                        .filter(JavaClass::isTopLevelClass)
                        .filter(type -> !type.getSimpleName().equals("package-info")))
                .hasSizeLessThanOrEqualTo(10);
    }
}
