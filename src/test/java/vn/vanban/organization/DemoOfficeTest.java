package vn.vanban.organization;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import vn.vanban.OfficeTest;
import vn.vanban.shared.WorkingCalendar;

@OfficeTest
class DemoOfficeTest {

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Directory directory;

    @Autowired
    DemoAccounts demoAccounts;

    @Autowired
    PasswordEncoder passwords;

    @Test
    void hasTheUnitsOfAProvinceWithoutDistricts() {
        assertThat(groupSizes("H00.SYT"))
                .isEqualTo(Map.of(
                        "Các phòng chuyên môn Sở", 6L,
                        "Các đơn vị trực thuộc", 14L,
                        "Các bệnh viện", 6L,
                        "Các Trung tâm Y tế khu vực", 6L,
                        "UBND các xã, phường", 36L));
        assertThat(groupSizes("H00")).isEqualTo(Map.of("Các Sở, ban, ngành", 11L, "UBND các xã, phường", 36L));
        assertThat(names("select name from organization.unit where name ~* 'huyện|quận|thị xã'"))
                .isEmpty();
    }

    @Test
    void printsTheNamesOfTwoIssuingOrganizations() {
        assertThat(
                        names(
                                """
                        select concat_ws(' / ', superior_name, printed_name, notation, head_title, collective_name)
                        from organization.issuing_organization order by unit_id
                        """))
                .containsExactly(
                        "ỦY BAN NHÂN DÂN TỈNH BÌNH AN / UBND / CHỦ TỊCH / ỦY BAN NHÂN DÂN",
                        "UBND TỈNH BÌNH AN / SỞ Y TẾ / SYT / GIÁM ĐỐC");
    }

    @Test
    void hasSomebodyForEveryRoleInBothOrganizations() {
        assertThat(names("select distinct unnest(roles) from organization.position"))
                .containsExactlyInAnyOrderElementsOf(
                        Arrays.stream(Role.values()).map(Role::name).toList());
        for (String organization : List.of("H00", "H00.SYT")) {
            assertThat(names(
                            """
                            select distinct unnest(roles) from organization.position s
                            join organization.unit u on u.id = s.unit_id
                            where u.code ~ ('^%s(\\.(VP|NVY)|$)')
                            """
                                    .formatted(organization)))
                    .contains("DRAFTER", "FORMALITY_CHECKER", "REGISTRY_CLERK", "MONITOR");
        }
    }

    @Test
    void hasSomebodyWhoReceivesInEveryUnit() {
        assertThat(
                        names(
                                """
                        select u.name from organization.unit u where not exists (
                          select from organization.position s join organization.appointment a on a.position_id = s.id
                          where s.unit_id = u.id and (s.rank = 'HEAD' or 'REGISTRY_CLERK' = any (s.roles)))
                        """))
                .isEmpty();
    }

    @Test
    void hasOneHeadInEveryUnitThatHasAny() {
        assertThat(
                        names(
                                """
                        select u.name from organization.unit u join organization.position s on s.unit_id = u.id
                        where s.rank = 'HEAD' group by u.id having count(*) > 1
                        """))
                .isEmpty();
    }

    @Test
    void lettingTheDeputyStandInForTheDirectorBeginsAtOnce() {
        assertThat(
                        names(
                                """
                        select absent.full_name || ' / ' || substitute.full_name
                        from organization.substitution s
                        join organization.appointment a on a.position_id = s.position_id
                        join organization.person absent on absent.id = a.person_id
                        join organization.person substitute on substitute.id = s.substitute_id
                        where s.until - s.since = 4
                        """))
                .containsExactly("Đỗ Minh Hạnh / Lê Thu Hà");
    }

    @Test
    void knowsTheHolidaysAndSwappedDaysOf2026() {
        WorkingCalendar calendar = directory.calendar();
        assertThat(List.of("2026-11-24", "2026-04-27", "2026-08-31", "2026-02-16"))
                .noneMatch(day -> calendar.isWorkingDay(LocalDate.parse(day)));
        assertThat(calendar.isWorkingDay(LocalDate.parse("2026-08-22")))
                .as("a Saturday worked for 31/8")
                .isTrue();
        assertThat(calendar.workingDaysBetween(LocalDate.parse("2026-11-18"), LocalDate.parse("2026-11-30")))
                .isEqualTo(7);
    }

    @Test
    void introducesAccountsThatSignInWithTheOnePassword() {
        assertThat(demoAccounts.accounts())
                .extracting(DemoAccount::username)
                .containsExactly(
                        "chau.ta",
                        "long.bui",
                        "nam.nguyen",
                        "ha.le",
                        "hanh.do",
                        "ly.tran",
                        "diep.phan",
                        "dat.luu",
                        "phuc.cao");
        assertThat(demoAccounts.accounts())
                .contains(new DemoAccount(
                        "ly.tran", "Trần Mai Ly", "Văn thư", "Văn phòng Sở", "cấp số, đóng dấu, phát hành"));
        assertThat(names("select distinct password_hash from organization.person"))
                .singleElement()
                .matches(hash -> passwords.matches(demoAccounts.password(), hash));
    }

    private Map<String, Long> groupSizes(String organization) {
        return jdbc
                .sql(
                        """
                        select g.name, count(*) size from organization.recipient_group g
                        join organization.recipient_group_unit m on m.group_id = g.id
                        join organization.unit u on u.id = g.organization_id and u.code = ? group by g.name
                        """)
                .param(organization)
                .query()
                .listOfRows()
                .stream()
                .collect(Collectors.toMap(row -> (String) row.get("name"), row -> (Long) row.get("size")));
    }

    private List<String> names(String sql) {
        return jdbc.sql(sql).query(String.class).list();
    }
}
