package vn.vanban.followup;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.vanban.shared.BusinessRuleViolation;

/** How many working days before its deadline an assignment is reminded of: "5, 1", the earliest first; none when empty. */
public record Reminders(List<Integer> workingDaysBefore) {

    public static final Reminders USUAL = new Reminders(List.of(5, 1));

    private static final int MOST = 5;
    private static final int EARLIEST = 60;

    /** As typed; refused at the field "reminders". */
    static Reminders read(String typed) {
        try {
            List<Integer> days = Arrays.stream(typed.split("[,;\\s]+"))
                    .filter(part -> !part.isEmpty())
                    .map(Integer::valueOf)
                    .distinct()
                    .sorted(Comparator.reverseOrder())
                    .toList();
            if (days.size() <= MOST && days.stream().allMatch(day -> day >= 1 && day <= EARLIEST)) {
                return new Reminders(days);
            }
        } catch (NumberFormatException e) {
            // Said below, as for any other line that is not such a list.
        }
        throw BusinessRuleViolation.at(
                "reminders",
                "Hãy ghi số ngày làm việc trước hạn, từ 1 đến %d, không quá %d mốc; ví dụ: 5, 1."
                        .formatted(EARLIEST, MOST));
    }

    @Override
    public String toString() {
        return workingDaysBefore.stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}
