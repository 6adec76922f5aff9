package vn.vanban.organization;

import vn.vanban.shared.DomainEvent;

/**
 * The demo office has just been written: units, people, groups, calendar. Published inside the same transaction, so a
 * module that adds its own part (keys, seals, registers) in an {@code @EventListener} succeeds or fails with it.
 */
public record DemoOfficeCreated() implements DomainEvent {}
