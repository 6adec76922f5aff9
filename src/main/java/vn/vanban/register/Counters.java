package vn.vanban.register;

import java.time.LocalDate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.shared.BusinessRuleViolation;

/** The last number of each register and year. */
@Component
class Counters {

    private final JdbcClient jdbc;

    Counters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    int last(RegisterId register, int year) {
        return jdbc.sql("select last_number from register.counter where register_id = :register and year = :year")
                .param("register", register.value())
                .param("year", year)
                .query(Integer.class)
                .optional()
                .orElse(0);
    }

    /**
     * Takes the next number and holds the row until the transaction ends. Numbers follow the dates (Điều 15.1), so one
     * dated before the last is refused.
     */
    int take(Register register, LocalDate date) {
        return jdbc.sql(
                        """
                        insert into register.counter as c values (:register, :year, 1, :date)
                        on conflict (register_id, year) do update
                          set last_number = c.last_number + 1, last_issued_on = excluded.last_issued_on
                          where c.last_issued_on <= excluded.last_issued_on
                        returning last_number
                        """)
                .param("register", register.id().value())
                .param("year", date.getYear())
                .param("date", date)
                .query(Integer.class)
                .optional()
                .orElseThrow(() -> BusinessRuleViolation.at(
                        "issuedOn",
                        "Sổ %s đã có số ghi ngày muộn hơn. Số phải theo thứ tự ngày ban hành (NĐ 30/2020, Điều 15.1); hãy chọn ngày muộn hơn."
                                .formatted(register.titleOf(date.getYear()))));
    }
}
