package vn.vanban.organization;

import java.util.Optional;

/**
 * An organization that issues documents in its own name, with the words it prints (NĐ 30/2020, Phụ lục I, Mục II).
 *
 * @param printedName "SỞ Y TẾ"
 * @param superiorName "UBND TỈNH BÌNH AN"; absent where nothing stands above
 * @param notation "SYT", the last group of "87/TB-SYT"
 * @param headTitle "GIÁM ĐỐC"
 * @param collectiveName "ỦY BAN NHÂN DÂN" where the head signs on behalf of a collective (TM.)
 * @param council present when these are the words of a council under the organization's seal, not its own
 */
public record IssuingOrganization(
        UnitId id,
        String name,
        String printedName,
        Optional<String> superiorName,
        String notation,
        String place,
        String headTitle,
        Optional<String> collectiveName,
        Optional<Council> council) {}
