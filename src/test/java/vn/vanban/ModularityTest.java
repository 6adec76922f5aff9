package vn.vanban;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;
import org.springframework.modulith.core.ApplicationModuleIdentifiers;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(VanBanApplication.class);

    @Test
    void modulesUseOnlyWhatStandsBelowThem() {
        modules.verify();
    }

    /** Every start reads this list, for the order of the migrations, instead of looking through all classes for it. */
    @Test
    void listReadAtStartNamesTheModulesInTheirOrder() throws IOException {
        String list = new ClassPathResource("META-INF/spring-modulith/application-modules.json")
                .getContentAsString(StandardCharsets.UTF_8);
        List<String> named = Pattern.compile("\"(\\w+)\"")
                .matcher(list)
                .results()
                .map(name -> name.group(1))
                .toList();
        assertThat(named)
                .isEqualTo(ApplicationModuleIdentifiers.of(modules).stream()
                        .map(Object::toString)
                        .toList());
    }

    @Test
    void pictureOfTheModulesIsWritten() {
        new Documenter(modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
