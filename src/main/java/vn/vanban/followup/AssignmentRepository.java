package vn.vanban.followup;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.ListCrudRepository;

interface AssignmentRepository extends ListCrudRepository<Assignment, UUID> {

    List<Assignment> findByDocumentIdOrderByOrdinal(UUID documentId);
}
