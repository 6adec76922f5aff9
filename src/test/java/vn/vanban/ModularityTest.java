package vn.vanban;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    private final ApplicationModules modules = ApplicationModules.of(VanBanApplication.class);

    @Test
    void modulesUseOnlyWhatStandsBelowThem() {
        modules.verify();
    }

    @Test
    void pictureOfTheModulesIsWritten() {
        new Documenter(modules).writeModulesAsPlantUml().writeIndividualModulesAsPlantUml();
    }
}
