package vn.vanban.organization;

import java.util.List;

/** Several units under one name on the document: "UBND các xã, phường". */
public record RecipientGroup(long id, String name, List<UnitId> units) {}
