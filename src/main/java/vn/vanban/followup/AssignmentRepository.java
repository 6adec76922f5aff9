package vn.vanban.followup;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Modifying;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface AssignmentRepository extends ListCrudRepository<Assignment, UUID> {

    /** Led by these units or handed to this person, from a place in the list on. */
    String LED =
            """
            (select * from followup.assignment where lead_unit_id in (:units) and status in (:statuses)
               and (turn, sorted_by, id) > (:turn, cast(:due as date), :id)
             order by turn, sorted_by, id limit :limit)
            union
            (select * from followup.assignment where doer_id = :doer and status in (:statuses)
               and (turn, sorted_by, id) > (:turn, cast(:due as date), :id)
             order by turn, sorted_by, id limit :limit)
            """;

    List<Assignment> findByDocumentIdOrderByOrdinal(UUID documentId);

    /** A number that nobody else takes before this transaction has ended. */
    default int nextOrdinal(UUID documentId) {
        takeTurn(documentId);
        return lastOrdinal(documentId) + 1;
    }

    @Query("select 1 from pg_advisory_xact_lock(hashtextextended('ordinal of ' || :documentId, 0))")
    int takeTurn(UUID documentId);

    @Query("select coalesce(max(ordinal), 0) from followup.assignment where document_id = :documentId")
    int lastOrdinal(UUID documentId);

    /** By whose turn it is, then by deadline, those without one last; a page that begins after a place in this order. */
    @Query("select * from (" + LED
            + """
            ) led
            order by turn, sorted_by, id limit :limit
            """)
    List<Assignment> ledBy(
            Collection<Long> units,
            long doer,
            Collection<String> statuses,
            int turn,
            LocalDate due,
            UUID id,
            int limit);

    @Query(
            """
            select * from followup.assignment where status in (:statuses) and id in
              (select assignment_id from followup.cooperating_unit where unit_id in (:units))
              and (turn, sorted_by, id) > (:turn, cast(:due as date), :id)
            order by turn, sorted_by, id limit :limit
            """)
    List<Assignment> helpedBy(
            Collection<Long> units, Collection<String> statuses, int turn, LocalDate due, UUID id, int limit);

    /** Led or helped by these units, or handed to this person. */
    @Query(
            "select * from (" + LED
                    + """
              union
              (select * from followup.assignment where status in (:statuses) and id in
                 (select assignment_id from followup.cooperating_unit where unit_id in (:units))
                 and (turn, sorted_by, id) > (:turn, cast(:due as date), :id)
               order by turn, sorted_by, id limit :limit)) shared
            order by turn, sorted_by, id limit :limit
            """)
    List<Assignment> sharedBy(
            Collection<Long> units,
            long doer,
            Collection<String> statuses,
            int turn,
            LocalDate due,
            UUID id,
            int limit);

    @Query(
            """
            select (select count(*) from followup.assignment where lead_unit_id in (:units) and status in (:statuses))
              + (select count(*) from followup.assignment
                 where doer_id = :doer and lead_unit_id not in (:units) and status in (:statuses))
            """)
    int countLedBy(Collection<Long> units, long doer, Collection<String> statuses);

    @Query(
            """
            select count(*) from followup.assignment where status in (:statuses) and id in
              (select assignment_id from followup.cooperating_unit where unit_id in (:units))
            """)
    int countHelpedBy(Collection<Long> units, Collection<String> statuses);

    /** Those that are helped only. */
    @Query(
            """
            select count(*) from followup.assignment
            where lead_unit_id not in (:units) and doer_id is distinct from :doer and status in (:statuses) and id in
              (select assignment_id from followup.cooperating_unit where unit_id in (:units))
            """)
    int countOnlyHelpedBy(Collection<Long> units, long doer, Collection<String> statuses);

    /** Numbers what is planned as its sentences stand in the text, then what was written beside it. */
    @Modifying
    @Query(
            """
            update followup.assignment a set ordinal = o.n from (
              select a.id, row_number() over (order by p.ordinal is null, p.ordinal, p.place_from nulls first, p.part, p.id,
                a.ordinal) n
              from followup.assignment a left join followup.proposal p on p.id = a.proposal_id
              where a.document_id = :documentId) o
            where a.id = o.id and a.ordinal <> o.n
            """)
    void orderAsProposed(UUID documentId);

    /** Beside the task's own state: whoever has it open in a form need not read it again. */
    @Modifying
    @Query("update followup.assignment set proposal_id = :proposal where id = :id")
    void settle(UUID id, UUID proposal);

    List<Assignment> findBySeriesIdOrderByPeriod(UUID seriesId);

    /** Of the documents in which one of these keys took part, or whose tasks it monitors or answers for as their drafter's head. */
    @Query(
            """
            select a.* from followup.assignment a join document.document d on d.id = a.document_id
            where a.awaits = 'EVENT' and a.status not in ('CLOSED', 'CANCELLED', 'REPLACED', 'REPORTED')
              and (exists (select from document.participant p
                           where p.document_id = a.document_id and p.assignee_key in (:keys))
                or 'unit:' || d.organization_id || ':MONITOR' in (:keys)
                or 'unit:' || d.unit_id || ':HEAD' in (:keys))
            order by a.given_at, a.id
            """)
    List<Assignment> awaitingEvents(Collection<String> keys);
}
