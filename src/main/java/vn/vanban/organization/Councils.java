package vn.vanban.organization;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of councils and their members; ended, never deleted. */
@Component
class Councils {

    private final JdbcClient jdbc;

    Councils(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The youngest first. */
    List<Council> of(UnitId organization) {
        Map<Long, List<Council.Member>> members = jdbc
                .sql(
                        """
                        select m.* from organization.council_member m join organization.council c on c.id = m.council_id
                        where c.organization_id = :organization
                        order by case post when 'CHAIR' then 0 when 'DEPUTY' then 1 when 'MEMBER' then 2 else 3 end, m.id
                        """)
                .param("organization", organization.value())
                .query((row, n) -> Map.entry(row.getLong("council_id"), member(row)))
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        return jdbc.sql("select * from organization.council where organization_id = :organization order by id desc")
                .param("organization", organization.value())
                .query((row, n) -> council(row, members.getOrDefault(row.getLong("id"), List.of())))
                .list();
    }

    CouncilId add(Council council, String by) {
        return jdbc.sql(
                        """
                        insert into organization.council (organization_id, name, collective, superior_name, notation, reference,
                          dated, since, until, entered_by)
                        values (:organization, :name, :collective, :superior, :notation, :reference, :dated, :since, :until, :by)
                        returning id
                        """)
                .param("organization", council.organization().value())
                .param("name", council.name())
                .param("collective", council.collective())
                .param("superior", council.superiorName())
                .param("notation", council.notation())
                .param("reference", council.reference())
                .param("dated", council.dated())
                .param("since", council.since())
                .param("until", council.until().orElse(null))
                .param("by", by)
                .query((row, n) -> new CouncilId(row.getLong(1)))
                .single();
    }

    void add(CouncilId council, Council.Post post, Officer officer, LocalDate since, String by) {
        jdbc.sql(
                        """
                        insert into organization.council_member (council_id, post, person_id, position_id, since, entered_by)
                        values (:council, :post, :person, :position, :since, :by)
                        """)
                .param("council", council.value())
                .param("post", post.name())
                .param("person", officer.person().id().value())
                .param("position", officer.position().id().value())
                .param("since", since)
                .param("by", by)
                .update();
    }

    void end(CouncilId council, LocalDate lastDay) {
        jdbc.sql("update organization.council set until = :day where id = :id")
                .param("id", council.value())
                .param("day", lastDay)
                .update();
    }

    void endMember(long member, LocalDate lastDay) {
        jdbc.sql("update organization.council_member set until = :day where id = :id")
                .param("id", member)
                .param("day", lastDay)
                .update();
    }

    private static Council council(ResultSet row, List<Council.Member> members) throws SQLException {
        return new Council(
                new CouncilId(row.getLong("id")),
                new UnitId(row.getLong("organization_id")),
                row.getString("name"),
                row.getString("collective"),
                row.getString("superior_name"),
                row.getString("notation"),
                row.getString("reference"),
                row.getObject("dated", LocalDate.class),
                row.getObject("since", LocalDate.class),
                Optional.ofNullable(row.getObject("until", LocalDate.class)),
                members);
    }

    private static Council.Member member(ResultSet row) throws SQLException {
        return new Council.Member(
                row.getLong("id"),
                Council.Post.valueOf(row.getString("post")),
                new PersonId(row.getLong("person_id")),
                new PositionId(row.getLong("position_id")),
                row.getObject("since", LocalDate.class),
                Optional.ofNullable(row.getObject("until", LocalDate.class)));
    }
}
