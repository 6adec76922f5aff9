package vn.vanban.followup;

import org.springframework.data.relational.core.mapping.Table;

@Table(schema = "followup", name = "cooperating_unit")
record CooperatingUnit(long unitId) {}
