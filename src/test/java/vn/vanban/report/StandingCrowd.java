package vn.vanban.report;

import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.vanban.organization.Directory;

/** A million tasks of three years, of two hundred units, twelve fields and ten leaders; the first of each has most. */
record StandingCrowd(JdbcClient jdbc) {

    private static final int TASKS = 1_000_000;
    private static final int DOCUMENTS = TASKS / 12;

    long busiestUnit() {
        return id("select id from crowd_unit where n = 0");
    }

    /** Of the unit that drafts most documents, which is also the busiest one. */
    long largestField() {
        return busiestUnit();
    }

    long busiestLeader() {
        return id("select id from crowd_leader where n = 0");
    }

    void fill(Directory directory, StandingKeeper keeper) {
        LocalDate today = directory.today();
        run(
                """
                insert into organization.unit (code, name, abbreviation, kind)
                select 'B' || n, 'Đơn vị ' || n, 'DV' || n, 'ORGANIZATION' from generate_series(1, 200) n;
                insert into organization.person (username, password_hash, full_name)
                select 'b' || n, '', 'Lãnh đạo ' || n from generate_series(1, 10) n;
                create table crowd_unit as select id, row_number() over (order by id) - 1 n from organization.unit where code ~ '^B[0-9]+$';
                create table crowd_leader as select id, row_number() over (order by id) - 1 n from organization.person where username ~ '^b[0-9]+$';
                create table crowd_day (day date primary key, closing timestamptz not null);
                """);
        var calendar = directory.calendar();
        List<LocalDate> days =
                today.minusYears(5).datesUntil(today.plusYears(1)).toList();
        jdbc.sql("insert into crowd_day select * from unnest(cast(:days as date[]), cast(:closings as timestamptz[]))")
                .param("days", days.stream().map(LocalDate::toString).toArray(String[]::new))
                .param(
                        "closings",
                        days.stream()
                                .map(day -> calendar.closingOf(day)
                                        .toOffsetDateTime()
                                        .toString())
                                .toArray(String[]::new))
                .update();
        jdbc.sql(
                        """
                        insert into document.document (id, lock, organization_id, unit_id, drafter_id, type, subject, status,
                          urgency, signer_id, copy_holders, code_number, code_notation, issued_on, created_at, changed_at)
                        select gen_random_uuid(), s.n, :organization, f.id, (select min(id) from organization.person), 'NOTICE',
                          'Kết luận giao ban số ' || s.n, 'ISSUED', 'NORMAL', l.id, 'VT', s.n, 'TB-SYT',
                          cast(:today as date) - s.n * 7 % 1095, now(), now()
                        from generate_series(1, :documents) s (n)
                        join crowd_unit f on f.n = case when s.n % 10 < 3 then 0 else 1 + s.n % 11 end
                        join crowd_leader l on l.n = case when s.n % 7 < 3 then 0 else 1 + s.n % 9 end
                        """)
                .param(
                        "organization",
                        directory.unitByCode("H00.SYT").orElseThrow().id().value())
                .param("today", today)
                .param("documents", DOCUMENTS)
                .update();
        // Older tasks are nearly all closed, one in eight of them late, one in eleven extended; of the last three
        // months half are open.
        jdbc.sql(
                        """
                        insert into followup.assignment (id, lock, document_id, ordinal, content, section, quote, lead_unit_id,
                          deadline_words, first_due, due, product, status, source, given_at, reported_at, closed_at, changed_at,
                          deadline_kind)
                        select gen_random_uuid(), 0, d.id, k, 'Báo cáo việc số ' || i.n, '', '', u.id, '', t.due - case when x % 11 = 3 then 12 else 0 end, t.due, '', s.status, '',
                          d.issued_on + time '02:00', case when s.status in ('CLOSED', 'REPORTED')
                            then least(coalesce(t.due, d.issued_on + 20) + time '05:00' + (x % 16 - 14) * interval '1 day', now()) end,
                          case when s.status = 'CLOSED' then now() end, now(), 'DATE'
                        from document.document d cross join generate_series(1, 12) k
                        cross join lateral (select d.lock * 12 + k n) i
                        cross join lateral (select cast(cast(n as bigint) * 7919 % 1000003 as int) x) h
                        cross join lateral (select case when x % 15 = 0 then null else d.issued_on + 10 + x % 50 end due) t
                        cross join lateral (select case
                          when x % 1000 < case when d.issued_on < cast(:today as date) - 90 then 970 else 500 end then 'CLOSED'
                          when x % 20 < 14 then 'ACCEPTED' when x % 20 < 16 then 'GIVEN' when x % 20 < 18 then 'REPORTED'
                          when x % 20 = 18 then 'SUSPENDED' else 'CANCELLED' end status) s
                        join crowd_unit u on u.n = case when x % 10 = 9 then 0 else 1 + x % 199 end
                        where d.subject like 'Kết luận giao ban số %'
                        """)
                .param("today", today)
                .update();
        run("vacuum analyze followup.assignment");
        run("vacuum analyze document.document");
        run("update report.basis set words = ''");
        long start = System.nanoTime();
        keeper.keepAll();
        System.out.printf("%,d tasks kept anew in %.0f s%n", TASKS, (System.nanoTime() - start) / 1e9);
        keeper.settle();
        run("vacuum analyze report.task");
        run("vacuum analyze report.task_count");
        run("vacuum analyze report.task_change");
        System.out.println(jdbc.sql(
                        """
                        select string_agg(figure || ' ' || n, ', ') from (
                          select figure, count(*) n from report.task group by 1 order by 2 desc) f
                        """)
                .query(String.class)
                .single());
    }

    private long id(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private void run(String sql) {
        jdbc.sql(sql).update();
    }
}
