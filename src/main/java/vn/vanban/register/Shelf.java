package vn.vanban.register;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.RowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.document.DocumentType;
import vn.vanban.organization.UnitId;

/** Which registers each organization keeps. */
@Component
class Shelf {

    private static final RowMapper<Register> TO_REGISTER = (row, n) -> new Register(
            new RegisterId(row.getLong("id")),
            new UnitId(row.getLong("organization_id")),
            row.getString("name"),
            Arrays.stream((String[]) row.getArray("types").getArray())
                    .map(DocumentType::valueOf)
                    .collect(Collectors.toUnmodifiableSet()),
            row.getBoolean("of_copies"));

    private final JdbcClient jdbc;

    Shelf(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Register> of(UnitId organization) {
        List<Register> registers = find(organization);
        if (registers.stream().allMatch(Register::ofCopies)) {
            open(organization, "Văn bản đi", List.of());
            return find(organization);
        }
        return registers;
    }

    /** The one series of all copies the organization certifies; opened with the first. */
    Register ofCopies(UnitId organization) {
        jdbc.sql(
                        """
                        insert into register.register (organization_id, name, of_copies)
                        values (:organization, 'Bản sao', true) on conflict do nothing
                        """)
                .param("organization", organization.value())
                .update();
        return find(organization).stream()
                .filter(Register::ofCopies)
                .findFirst()
                .orElseThrow();
    }

    private List<Register> find(UnitId organization) {
        return jdbc.sql(
                        """
                        select * from register.register where organization_id = :organization
                        order by of_copies, types = '{}', id
                        """)
                .param("organization", organization.value())
                .query(TO_REGISTER)
                .list();
    }

    /** Opening the same one twice, as two first visitors may, gives the one that is there. */
    Register open(UnitId organization, String name, List<DocumentType> types) {
        jdbc.sql(
                        """
                        insert into register.register (organization_id, name, types)
                        values (:organization, :name, :types) on conflict do nothing
                        """)
                .param("organization", organization.value())
                .param("name", name)
                .param("types", types.stream().map(Enum::name).toArray(String[]::new))
                .update();
        return find(organization).stream()
                .filter(register -> register.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
