package vn.vanban.followup;

import java.util.List;
import java.util.UUID;
import org.springframework.data.jdbc.repository.query.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ProposalRepository extends ListCrudRepository<Proposal, UUID> {

    /** Those still to be accepted or dropped. */
    @Query(
            """
            select count(*) from followup.proposal p where document_id = :documentId and not general and not dropped
              and joint_id is null and not exists (select from followup.assignment a where a.proposal_id = p.id)
            """)
    int countWaiting(UUID documentId);

    /** Those of {@link #countWaiting} whose sentence stands in the text, in its order. */
    @Query(
            """
            select * from followup.proposal p where document_id = :documentId and not general and not dropped
              and joint_id is null and place_from is not null and not exists (select from followup.assignment a where a.proposal_id = p.id)
            order by ordinal, place_from, part, id
            """)
    List<Proposal> undecided(UUID documentId);

    /** Accepted from a sentence that the text has no more, or that says something else now. */
    @Query(
            """
            select * from followup.proposal p where document_id = :documentId and (changed or place_from is null and not kept_without)
              and exists (select from followup.assignment a where a.proposal_id = p.id)
            order by ordinal, part, id
            """)
    List<Proposal> doubtful(UUID documentId);

    /** In the order of the text; those of one sentence in the order in which a person has split it. */
    @Query(
            """
            select * from followup.proposal where document_id = :documentId
            order by ordinal, place_from nulls first, part, id
            """)
    List<Proposal> inOrder(UUID documentId);

    List<Proposal> findByJointId(UUID joint);
}
