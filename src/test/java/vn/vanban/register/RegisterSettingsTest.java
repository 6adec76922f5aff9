package vn.vanban.register;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.vanban.OfficeTest;
import vn.vanban.document.DocumentType;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Actors;
import vn.vanban.organization.Directory;
import vn.vanban.organization.UnitId;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Forbidden;

@OfficeTest
class RegisterSettingsTest {

    private static final DocumentType RARE = DocumentType.COMMUNIQUE;

    @Autowired
    RegisterSettings settings;

    @Autowired
    Registers registers;

    @Autowired
    Shelf shelf;

    @Autowired
    Counters counters;

    @Autowired
    Directory directory;

    @Autowired
    Actors actors;

    Actor administrator;
    UnitId organization;
    int year;
    String name;

    @BeforeEach
    void openItsOwnRegister() {
        administrator = actors.named("phuc.cao");
        organization = settings.organizationOf(administrator).id();
        year = directory.today().getYear();
        name = "Thông cáo " + System.nanoTime();
        RegisterId register = shelf.open(organization, name);
        shelf.take(organization, Optional.of(RARE), year, register, "");
        shelf.take(organization, Optional.of(RARE), year + 1, register, "");
    }

    @Test
    void sendsTypeElsewhereAtOnceWhileItsRegisterHasGivenNoNumber() {
        RegisterSettings.Choice choice = settings.send(administrator, Optional.of(RARE), name + " mới");

        assertThat(choice.fromYear()).isEqualTo(year);
        assertThat(takingIn(year)).isEqualTo(name + " mới");
        assertThat(takingIn(year + 1)).isEqualTo(name + " mới");
    }

    @Test
    void leavesSeriesThatHasBegunToItsYear() {
        counters.take(register(name), directory.today());

        RegisterSettings.Choice choice = settings.send(administrator, Optional.of(RARE), name + " mới");

        assertThat(choice.fromYear()).isEqualTo(year + 1);
        assertThat(takingIn(year)).isEqualTo(name);
        assertThat(takingIn(year + 1)).isEqualTo(name + " mới");
        assertThat(settings.of(organization))
                .filteredOn(row -> row.register().name().equals(name))
                .singleElement()
                .satisfies(row -> {
                    assertThat(row.thisYear()).containsExactly("Thông cáo");
                    assertThat(row.nextYear()).isEmpty();
                    assertThat(row.lastNumber()).isEqualTo(1);
                });
    }

    @Test
    void refusesNamelessRegisterAndChoiceThatChangesNothing() {
        assertThatThrownBy(() -> settings.send(administrator, Optional.of(RARE), " "))
                .isInstanceOf(BusinessRuleViolation.class);
        assertThatThrownBy(() -> settings.send(administrator, Optional.of(RARE), name))
                .hasMessageContaining("đã vào sổ");
    }

    @Test
    void letsTheAdministratorOnlyChoose() {
        assertThatThrownBy(() -> settings.send(actors.named("ly.tran"), Optional.of(RARE), name + " khác"))
                .isInstanceOf(Forbidden.class);
    }

    private String takingIn(int someYear) {
        return registers.of(organization, someYear).stream()
                .filter(register -> register.types().contains(RARE))
                .map(Register::name)
                .findFirst()
                .orElseThrow();
    }

    private Register register(String wanted) {
        List<Register> all = registers.of(organization, year);
        return all.stream()
                .filter(register -> register.name().equals(wanted))
                .findFirst()
                .orElseThrow();
    }
}
