package vn.vanban.register;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.document.DocumentType;
import vn.vanban.organization.CouncilId;
import vn.vanban.organization.UnitId;

/** Which registers each organization keeps, and which types of documents go into each in a year. */
@Component
class Shelf {

    /** What a type without a register of its own is called in the table. */
    private static final String REST = "";

    private static final RowMapper<Register> TO_REGISTER = (row, n) -> {
        List<String> types = Arrays.asList((String[]) row.getArray("types").getArray());
        return new Register(
                new RegisterId(row.getLong("id")),
                new UnitId(row.getLong("organization_id")),
                row.getString("name"),
                types.stream()
                        .filter(type -> !type.equals(REST))
                        .map(DocumentType::valueOf)
                        .collect(Collectors.toUnmodifiableSet()),
                types.contains(REST),
                Optional.ofNullable(row.getObject("council_id", Long.class)).map(CouncilId::new),
                row.getBoolean("of_copies"));
    };

    private final JdbcClient jdbc;

    Shelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Register> of(UnitId organization, int year) {
        openForCouncils(organization);
        List<Register> registers = find(organization, year);
        return registers.stream().anyMatch(Register::isCommon) ? registers : openedCommon(organization, year);
    }

    /** Each council has its series from the day it is set up. */
    private void openForCouncils(UnitId organization) {
        jdbc.sql(
                        """
                        insert into register.register (organization_id, name, council_id)
                        select c.organization_id, c.name, c.id from organization.council c
                        where c.organization_id = :organization
                          and not exists (select from register.register r where r.council_id = c.id)
                        on conflict do nothing
                        """)
                .param("organization", organization.value())
                .update();
    }

    private List<Register> openedCommon(UnitId organization, int year) {
        open(organization, "Văn bản đi", List.of());
        return find(organization, year);
    }

    /** The one series of all copies the organization certifies; opened with the first. */
    Register ofCopies(UnitId organization, int year) {
        jdbc.sql(
                        """
                        insert into register.register (organization_id, name, of_copies)
                        values (:organization, 'Bản sao', true) on conflict do nothing
                        """)
                .param("organization", organization.value())
                .update();
        return find(organization, year).stream()
                .filter(Register::ofCopies)
                .findFirst()
                .orElseThrow();
    }

    /** Those for single types first, those that take nothing in this year last. */
    private List<Register> find(UnitId organization, int year) {
        return jdbc.sql(
                        """
                        select r.*, array_remove(array_agg(i.type order by i.type), null) types
                        from register.register r
                        left join (
                          select distinct on (type) type, register_id from register.intake
                          where organization_id = :organization and from_year <= :year order by type, from_year desc
                        ) i on i.register_id = r.id
                        where r.organization_id = :organization
                        group by r.id order by r.of_copies, r.council_id nulls first, count(i.type) = 0, bool_or(i.type = ''), r.id
                        """)
                .param("organization", organization.value())
                .param("year", year)
                .query(TO_REGISTER)
                .list();
    }

    /** Opening the same one twice, as two first visitors may, gives the one that is there. */
    RegisterId open(UnitId organization, String name) {
        jdbc.sql(
                        "insert into register.register (organization_id, name) values (:organization, :name) on conflict do nothing")
                .param("organization", organization.value())
                .param("name", name)
                .update();
        return jdbc.sql(
                        "select id from register.register where organization_id = :organization and name = :name and council_id is null")
                .param("organization", organization.value())
                .param("name", name)
                .query((row, n) -> new RegisterId(row.getLong(1)))
                .single();
    }

    /** Opens a register that takes these types from the beginning, or all that have none of their own. */
    Register open(UnitId organization, String name, List<DocumentType> types) {
        RegisterId id = open(organization, name);
        if (types.isEmpty()) {
            take(organization, Optional.empty(), 0, id, null);
        }
        types.forEach(type -> take(organization, Optional.of(type), 0, id, null));
        return find(organization, 0).stream()
                .filter(register -> register.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    /** @param type empty for all that have no register of their own */
    void take(UnitId organization, Optional<DocumentType> type, int fromYear, RegisterId register, String chosenBy) {
        jdbc.sql(
                        """
                        insert into register.intake values (:organization, :type, :year, :register, :by)
                        on conflict (organization_id, type, from_year) do update
                          set register_id = excluded.register_id, chosen_by = excluded.chosen_by
                        """)
                .param("organization", organization.value())
                .param("type", type.map(Enum::name).orElse(REST))
                .param("year", fromYear)
                .param("register", register.value())
                .param("by", chosenBy)
                .update();
    }
}
