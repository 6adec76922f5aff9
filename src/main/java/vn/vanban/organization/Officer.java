package vn.vanban.organization;

/**
 * A person in a position on a given day.
 *
 * @param headTitle what who heads the unit is called, "Chánh Văn phòng"; empty when nobody can
 */
public record Officer(Person person, Position position, Unit unit, String headTitle) {}
