package vn.vanban.drafting;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.vanban.document.Document;
import vn.vanban.document.Recipient;
import vn.vanban.formality.Finding;
import vn.vanban.formality.FormalityRule;

/**
 * What the form check says of one file, errors first.
 *
 * @param passed the rules that nothing breaks
 */
record CheckSheet(List<FindingRow> rows, List<FormalityRule> passed) {

    /** @param inEditor the draft where its text is the editor's; only words can be put right there */
    static CheckSheet of(
            List<Finding> findings,
            Document document,
            Optional<Draft> inEditor,
            Map<IgnoredFindings.Words, String> ignored) {
        Optional<List<String>> grounds = inEditor.map(draft -> DraftCorrection.groundsInField(document.type(), draft));
        Map<IgnoredFindings.Words, Integer> seen = new HashMap<>();
        List<FindingRow> rows = new ArrayList<>();
        for (Finding finding : findings) {
            var words = new IgnoredFindings.Words(finding.rule().id(), finding.found(), finding.expected());
            int nth = seen.merge(words, 1, Integer::sum) - 1;
            String ignoredBy = finding.rule().stops() ? null : ignored.get(words);
            rows.add(FindingRow.of(finding, nth, grounds, ignoredBy));
        }
        document.recipients().stream()
                .filter(recipient -> !recipient.isResolved())
                .map(Recipient::name)
                .distinct()
                .map(name -> FindingRow.unresolved(
                        name, ignored.get(FindingRow.unresolved(name, null).words())))
                .forEach(rows::add);
        var broken = findings.stream().map(Finding::rule).collect(Collectors.toSet());
        return new CheckSheet(
                Stream.concat(
                                rows.stream().filter(FindingRow::error),
                                rows.stream().filter(row -> !row.error()))
                        .toList(),
                FormalityRule.all().stream()
                        .filter(rule -> !broken.contains(rule))
                        .toList());
    }

    public List<FindingRow> open() {
        return rows.stream().filter(FindingRow::isOpen).toList();
    }

    public List<FindingRow> ignored() {
        return rows.stream().filter(row -> !row.isOpen()).toList();
    }

    public long errors() {
        return open().stream().filter(FindingRow::error).count();
    }

    public long warnings() {
        return open().size() - errors();
    }

    public long fixable() {
        return open().stream().filter(row -> row.fix() != null).count();
    }
}
