package vn.vanban.document;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.relational.core.sql.LockMode;
import org.springframework.data.relational.repository.Lock;
import org.springframework.data.repository.ListCrudRepository;

interface DocumentRepository extends ListCrudRepository<Document, UUID> {

    @Lock(LockMode.PESSIMISTIC_READ)
    Optional<Document> readById(UUID id);
}
