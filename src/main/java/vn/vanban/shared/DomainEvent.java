package vn.vanban.shared;

/** Something that has happened in the office and that other modules may hear of. */
public interface DomainEvent {}
