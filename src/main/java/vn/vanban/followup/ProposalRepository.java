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
              and not exists (select from followup.assignment a where a.proposal_id = p.id)
            """)
    int countWaiting(UUID documentId);

    List<Proposal> findByDocumentIdOrderByOrdinal(UUID documentId);
}
