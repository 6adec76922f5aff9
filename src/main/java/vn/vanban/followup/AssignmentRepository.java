package vn.vanban.followup;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface AssignmentRepository extends ListCrudRepository<Assignment, UUID> {

    List<Assignment> findByDocumentIdOrderByOrdinal(UUID documentId);

    /** The nearest deadlines first, those without one last. */
    @Query(
            """
            select * from followup.assignment where lead_unit_id in (:units) and status in (:statuses)
            order by due nulls last, changed_at desc limit :limit
            """)
    List<Assignment> ledBy(Collection<Long> units, Collection<String> statuses, int limit);

    @Query(
            """
            select * from followup.assignment where status in (:statuses) and id in
              (select assignment_id from followup.cooperating_unit where unit_id in (:units))
            order by due nulls last, changed_at desc limit :limit
            """)
    List<Assignment> helpedBy(Collection<Long> units, Collection<String> statuses, int limit);

    @Query("select count(*) from followup.assignment where lead_unit_id in (:units) and status in (:statuses)")
    int countLedBy(Collection<Long> units, Collection<String> statuses);

    @Query(
            """
            select count(*) from followup.assignment where status in (:statuses) and id in
              (select assignment_id from followup.cooperating_unit where unit_id in (:units))
            """)
    int countHelpedBy(Collection<Long> units, Collection<String> statuses);
}
