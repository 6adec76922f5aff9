package vn.vanban.drafting;

import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentType;
import vn.vanban.reading.DocumentFacts;
import vn.vanban.reading.DocumentReading;

/** What a text written in Word says about itself, for the fields the writer left empty. */
@Component
class FieldReading {

    private static final int LONGEST_SOURCE = 200;
    private static final String AS_ABOVE = "như trên";
    /** What a file says that is no field of the form. */
    static final String FILE = "file";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Signers signers;
    private final RecipientNames names;

    FieldReading(Signers signers, RecipientNames names) {
        this.signers = signers;
        this.names = names;
    }

    /**
     * The facts with their empty fields filled; what the writer typed stays.
     *
     * @param sources for each field of the form that was filled, the place it was read from
     */
    record Filled(Document.Facts facts, Map<String, String> sources) {}

    /** @param printed the tags of the fields the file can print; others are left to the writer */
    Filled fill(Document document, String text, Set<String> printed) {
        DocumentFacts read = DocumentReading.of(text).facts();
        Map<String, String> sources = new LinkedHashMap<>();
        Optional<String> subject = Optional.ofNullable(read.subject())
                .map(String::strip)
                .filter(words -> document.subject().isBlank())
                .filter(words -> !words.isEmpty() && words.length() <= DraftForm.SUBJECT_LIMIT);
        Optional<Signers.Signer> signer = Optional.ofNullable(read.signer())
                .filter(one -> document.signer().isEmpty() && printed.contains("signer-capacity"))
                .flatMap(one -> named(one.name(), document));
        List<String> recipients =
                document.recipients().isEmpty() && printed.contains("recipients") ? recipients(read) : List.of();
        subject.ifPresent(words -> sources.put("subject", source(text, words)));
        signer.ifPresent(
                one -> sources.put("signer", source(text, one.officer().person().fullName())));
        if (!recipients.isEmpty()) {
            sources.put("recipients", source(text, recipients.get(0)));
        }
        typeUnlike(document, read).ifPresent(words -> sources.put("type", words));
        return new Filled(
                new Document.Facts(
                        document.type(),
                        document.notation(),
                        subject.orElse(document.subject()),
                        document.urgency(),
                        signer.map(one -> one.officer().person().id()).or(document::signer),
                        signer.map(one -> one.officer().position().id()).or(document::signerPosition),
                        signer.map(Signers.Signer::capacity).or(document::capacity),
                        recipients.isEmpty() ? document.recipients() : names.read(recipients, document.organization()),
                        document.copyHolders()),
                sources);
    }

    /** A PDF cannot become the text: under "file" stands what else it says, for the writer to use. */
    Filled fillFromPdf(Document document, String text) {
        Filled filled = fill(document, text, Set.of("signer-capacity", "recipients"));
        Map<String, String> sources = new LinkedHashMap<>(filled.sources());
        sources.put(FILE, summary(DocumentReading.of(text).facts()));
        return new Filled(filled.facts(), sources);
    }

    private static String summary(DocumentFacts read) {
        String type = Arrays.stream(DocumentType.values())
                .filter(one -> one.abbreviation().equals(read.type()))
                .map(DocumentType::typeName)
                .findFirst()
                .orElse("Văn bản");
        StringBuilder words = new StringBuilder("Tệp PDF: ").append(type);
        Optional.ofNullable(read.number())
                .ifPresent(number -> words.append(" số ").append(number));
        Optional.ofNullable(read.issued())
                .ifPresent(day -> words.append(" ngày ").append(DAY.format(day)));
        Optional.ofNullable(read.agency())
                .ifPresent(agency -> words.append(" của ").append(agency));
        Optional.ofNullable(read.signer()).ifPresent(signer -> words.append("; người ký: ")
                .append(Stream.of(signer.capacity(), signer.title(), signer.name())
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining(" "))));
        if (!read.cites().isEmpty()) {
            words.append("; viện dẫn: ")
                    .append(String.join(", ", read.cites()).replaceAll("(\\d{4})-(\\d{2})-(\\d{2})", "$3/$2/$1"));
        }
        return words.append(". Trường còn trống đã được điền; nội dung không đổi.")
                .toString();
    }

    private Optional<Signers.Signer> named(String name, Document document) {
        List<Signers.Signer> same = signers.of(document.organization(), document.council()).stream()
                .filter(signer ->
                        comparable(signer.officer().person().fullName()).equals(comparable(name)))
                .toList();
        return same.size() == 1 ? Optional.of(same.get(0)) : Optional.empty();
    }

    private static List<String> recipients(DocumentFacts read) {
        return read.recipients().stream()
                .filter(one -> !comparable(one.name()).equals(AS_ABOVE))
                .map(one -> one.purpose() == null ? one.name() : one.name() + " (" + one.purpose() + ")")
                .distinct()
                .toList();
    }

    /** A draft always has a type: the writer decides whether the file or the draft is right. */
    private static Optional<String> typeUnlike(Document document, DocumentFacts read) {
        return Arrays.stream(DocumentType.values())
                .filter(type -> type.abbreviation().equals(read.type()) && type != document.type())
                .findFirst()
                .map(type -> "Tệp ghi loại văn bản là “" + type.typeName() + "”.");
    }

    /** The line of the text that says it. */
    private static String source(String text, String words) {
        String beginning = comparable(words.substring(0, Math.min(words.length(), 30)));
        String line = text.lines()
                .map(one -> one.replaceAll("[\\s\\u00a0]+", " ").strip())
                .filter(one -> comparable(one).contains(beginning))
                .findFirst()
                .orElse(words);
        String shown = line.length() <= LONGEST_SOURCE ? line : line.substring(0, LONGEST_SOURCE) + "…";
        return "Đọc từ tệp: “" + shown + "”";
    }

    private static String comparable(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFC)
                .toLowerCase()
                .replaceAll("[\\s\\u00a0]+", " ")
                .strip();
    }
}
