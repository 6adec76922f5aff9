package vn.vanban.organization;

import java.util.Optional;

/**
 * By what right somebody acts: a key they hold, through which position, and for whom when they stand in.
 *
 * @param standingInFor "Giám đốc Đỗ Minh Hạnh" when the position is somebody else's
 */
public record Mandate(
        AssigneeKey key, PositionId position, String positionTitle, UnitId unit, Optional<String> standingInFor) {}
