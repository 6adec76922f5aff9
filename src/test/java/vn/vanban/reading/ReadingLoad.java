package vn.vanban.reading;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads damaged phrases and whole documents, as many as told, and prints how fast: {@code ReadingLoad [phrases] [documents]}. A
 * page is 3,000 characters; time is what the thread had of the processor, whatever else runs. Ends with status 1 where a
 * reading fails.
 */
final class ReadingLoad {

    private static final int PAGE = 3_000;
    private static final int WARM = 200;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private ReadingLoad() {}

    public static void main(String[] arguments) {
        int phrases = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 90_000;
        int documents = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 10_000;
        var mutations = new Mutations(1);
        var examples = DeadlineRulesTest.everyRule()
                .map(rule -> (String) rule.get()[1])
                .toList();
        long phrasesBegun = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < phrases; i++) {
            var text = mutations.of(examples.get(i % examples.size()) + " " + examples.get(i * 7 % examples.size()));
            Deadlines.read(text, i % 2 == 0 ? null : LocalDate.of(2026, 2, 28));
            Deadlines.of(text, LocalDate.of(2028, 2, 29));
        }
        System.out.printf(
                "%d phrases read, %.0f µs each%n",
                phrases, (THREADS.getCurrentThreadCpuTime() - phrasesBegun) / 1e3 / Math.max(1, phrases));
        var texts = new ArrayList<>(List.of(
                Notice.TEXT,
                "- ".repeat(20_000),
                "|".repeat(50_000),
                "1. a) (1) ".repeat(5_000),
                "Giao Sở Y tế, ".repeat(4_000),
                "trước ngày ".repeat(4_000),
                "định kỳ hằng quý … ".repeat(3_000),
                "Phối hợp với Sở A, ".repeat(3_000),
                "(".repeat(20_000),
                "cầucácsởyêu".repeat(6_000),
                ("TT\tNội dung\tChủ trì\tThời gian\n" + "1\tA\tSở B\tquý I\n".repeat(4_000)),
                "Số: ".repeat(10_000),
                "KT. GIÁM ĐỐC ".repeat(4_000)));
        double slowest = 0;
        long letters = 0;
        long begun = 0;
        for (int i = 0; i < documents; i++) {
            var source = texts.get(i % 40 == 39 ? 1 + i / 40 % (texts.size() - 1) : 0);
            var text = mutations.of(source);
            long start = THREADS.getCurrentThreadCpuTime();
            begun = i == WARM ? start : begun;
            DocumentReading.of(text);
            double perPage =
                    (THREADS.getCurrentThreadCpuTime() - start) / 1e6 / Math.max(1.0, (double) text.length() / PAGE);
            letters += i >= WARM ? text.length() : 0;
            if (i >= WARM && perPage > slowest) {
                slowest = perPage;
                System.out.printf("%.1f ms a page: %.40s%n", slowest, text.replaceAll("\\s+", " "));
            }
        }
        double seconds = (THREADS.getCurrentThreadCpuTime() - begun) / 1e9;
        System.out.printf(
                "%d documents, %.2f million letters a second, slowest %.1f ms a page%n",
                documents, letters / seconds / 1e6, slowest);
    }
}
