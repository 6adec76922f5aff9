package vn.vanban;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.vanban.distribution.Distribution;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;
import vn.vanban.document.DocumentType;
import vn.vanban.document.Documents;
import vn.vanban.document.Files;
import vn.vanban.document.Purpose;
import vn.vanban.document.Recipient;
import vn.vanban.document.SigningCapacity;
import vn.vanban.document.Urgency;
import vn.vanban.document.Version;
import vn.vanban.drafting.DraftAttachments;
import vn.vanban.drafting.DraftSubmitted;
import vn.vanban.drafting.Drafting;
import vn.vanban.followup.AssignmentId;
import vn.vanban.followup.AssignmentPlan;
import vn.vanban.followup.AssignmentPlans;
import vn.vanban.followup.Evidence;
import vn.vanban.followup.FollowUp;
import vn.vanban.followup.Interruptions;
import vn.vanban.followup.LeadUnits;
import vn.vanban.followup.Parts;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Directory;
import vn.vanban.organization.UnitId;
import vn.vanban.register.Registers;
import vn.vanban.rendition.PdfRenderer;
import vn.vanban.review.Review;
import vn.vanban.review.Verdict;
import vn.vanban.shared.Hash;
import vn.vanban.signing.Signing;
import vn.vanban.workflow.EngineJobs;

/** The documents and assignments that {@link AccessTest} sends its people to, with what their forms have to carry. */
@Component
class AccessObjects {

    static final String HOSPITAL_CLERK = "thuy.ly";
    static final String PROVINCE_DRAFTER = "linh.phan";
    private static final String HOSPITAL = "H00.SYT.BVDK";

    private final Road road;
    private final SetNotice notice;
    private final PdfRenderer renderer;
    private final Documents documents;
    private final Drafting drafting;
    private final DraftAttachments attachments;
    private final Files files;
    private final Review review;
    private final Signing signing;
    private final Registers registers;
    private final Distribution distribution;
    private final AssignmentPlans plans;
    private final FollowUp followUp;
    private final LeadUnits leadUnits;
    private final Interruptions interruptions;
    private final Parts parts;
    private final Directory directory;
    private final EngineJobs jobs;
    private final JdbcClient jdbc;
    private final Map<String, Target> read = new HashMap<>();
    private AssignmentId foreign;

    AccessObjects(
            Road road,
            SetNotice notice,
            PdfRenderer renderer,
            Documents documents,
            Drafting drafting,
            DraftAttachments attachments,
            Files files,
            Review review,
            Signing signing,
            Registers registers,
            Distribution distribution,
            AssignmentPlans plans,
            FollowUp followUp,
            LeadUnits leadUnits,
            Interruptions interruptions,
            Parts parts,
            Directory directory,
            EngineJobs jobs,
            JdbcClient jdbc) {
        this.road = road;
        this.notice = notice;
        this.renderer = renderer;
        this.documents = documents;
        this.drafting = drafting;
        this.attachments = attachments;
        this.files = files;
        this.review = review;
        this.signing = signing;
        this.registers = registers;
        this.distribution = distribution;
        this.plans = plans;
        this.followUp = followUp;
        this.leadUnits = leadUnits;
        this.interruptions = interruptions;
        this.parts = parts;
        this.directory = directory;
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    /** Where a request goes: what it is about, and the values its address and form may name in braces. */
    record Target(DocumentId document, Optional<AssignmentId> assignment, Map<String, String> values) {

        String fill(String text) {
            String filled = text;
            for (Map.Entry<String, String> value : values.entrySet()) {
                filled = filled.replace("{" + value.getKey() + "}", value.getValue());
            }
            return filled;
        }
    }

    /** A new object of the Sở Y tế, in the state that the expectation names. */
    Target own(String state) {
        return switch (state) {
            case "returned" -> document(returned());
            case "content-check" -> document(road.inContentCheck());
            case "consultation" -> document(inConsultation());
            case "answerable" -> document(answerable());
            case "formality-check" -> document(road.inFormalityCheck());
            case "to-sign" -> document(road.awaitingSignature());
            case "signed" -> document(road.signed());
            case "sealed" -> document(road.sealed());
            case "issued" -> document(followUp.get(given()).documentId());
            case "copied" -> copied(followUp.get(given()).documentId());
            case "arrived" -> arrived("H00.SYT");
            case "inbox" -> inbox(road.inContentCheck());
            case "planned" -> assignment(plan(returned(), Road.DRAFTER, HOSPITAL));
            case "given" -> assignment(given());
            case "accepted" -> assignment(accepted());
            case "noted" -> noted(accepted());
            case "reported" -> assignment(reported());
            case "refused" -> assignment(refused());
            case "suspended" -> assignment(suspended());
            case "part" -> part(helped());
            case "grant" -> grant("H00.SYT");
            case "council" -> council();
            default -> throw new IllegalArgumentException(state);
        };
    }

    /** One for all who only read. */
    Target toRead(String state) {
        return read.computeIfAbsent(state, this::own);
    }

    /** The same of the UBND tỉnh: issued to the Sở Tài chính, where none of the people but its drafter takes part. */
    Target foreign(Target own, String state) {
        if (foreign == null) {
            foreign = givenByTheProvince();
        }
        Target target = state.equals("grant")
                ? grant("H00")
                : state.equals("council")
                        ? noCouncil()
                        : state.equals("arrived")
                                ? arrived("H00")
                                : state.equals("inbox")
                                        ? inbox(followUp.get(foreign).documentId())
                                        : own.assignment().isPresent()
                                                ? assignment(foreign)
                                                : document(followUp.get(foreign).documentId());
        own.values().forEach(target.values()::putIfAbsent);
        return target;
    }

    /** What no refused request may change. */
    String trace(Target target) {
        return documents.get(target.document()).lock() + " "
                + documents.historyOf(target.document()).size() + " "
                + target.assignment().map(id -> followUp.get(id).lock());
    }

    private Map<String, String> common() {
        return new HashMap<>(Map.of(
                "hospital", Long.toString(road.unit(HOSPITAL).value()),
                "office", Long.toString(road.unit("H00.SYT.VP").value()),
                "signer",
                        road.position(Road.SIGNER).value() + ":"
                                + road.actor(Road.SIGNER).id().value(),
                "today", directory.today().toString(),
                "soon",
                        directory
                                .calendar()
                                .plusWorkingDays(directory.today(), 4)
                                .toString(),
                "attachment", notice.asAttachment().hash().value(),
                "too-long", "x".repeat(2001)));
    }

    String signer() {
        return Long.toString(road.actor(Road.SIGNER).id().value());
    }

    byte[] pdf() {
        return notice.pdf();
    }

    private Target document(DocumentId id) {
        Document document = documents.get(id);
        Map<String, String> values = common();
        values.put("id", id.toString());
        values.put("lock", Integer.toString(document.lock()));
        values.put("number", "1");
        values.put("ordinal", "0");
        values.put("proposal", new UUID(0, 0).toString());
        values.put(
                "register",
                Long.toString(registers
                        .taking(document, directory.today().getYear())
                        .get(0)
                        .id()
                        .value()));
        newest("review.opinion").ifPresent(opinion -> values.put("opinion", opinion));
        return new Target(id, Optional.empty(), values);
    }

    private Target assignment(AssignmentId id) {
        Target target = document(followUp.get(id).documentId());
        target.values().put("id", id.toString());
        target.values().put("lock", Integer.toString(followUp.get(id).lock()));
        target.values().put("ordinal", "1");
        newest("followup.completion_report").ifPresent(report -> target.values().put("report", report));
        return new Target(target.document(), Optional.of(id), target.values());
    }

    private Target inbox(DocumentId id) {
        Target target = document(id);
        target.values()
                .put(
                        "id",
                        jdbc.sql("select max(id) from workflow.inbox_item where document_id = ?")
                                .param(id.value())
                                .query(String.class)
                                .single());
        return target;
    }

    /** A line of an organization's incoming book, with a certified copy of what came. */
    private Target arrived(String organization) {
        Target target = document(road.draft());
        UUID entry = UUID.randomUUID();
        jdbc.sql(
                        """
                        with book as (
                          insert into register.incoming_counter values (:organization, :year, 1)
                          on conflict (organization_id, year) do update set last_number = incoming_counter.last_number + 1
                          returning *)
                        insert into register.incoming select organization_id, year, last_number, :today, null, 'Sở Nội vụ',
                          :code, :today, 'Công văn', 'Văn thư', 'Trần Mai Ly', :entry from book
                        """)
                .param("organization", road.unit(organization).value())
                .param("year", directory.today().getYear())
                .param("today", directory.today())
                .param("code", entry.toString())
                .param("entry", entry)
                .update();
        target.values().put("entry", entry.toString());
        target.values().put("copy", copy(null, entry, road.unit(organization)));
        return target;
    }

    /** With a certified copy of its organization. */
    private Target copied(DocumentId id) {
        Target target = document(id);
        target.values().put("copy", copy(id.value(), null, documents.get(id).organization()));
        return target;
    }

    /** Of a document, or of a line of the incoming book. */
    private String copy(UUID document, UUID entry, UnitId organization) {
        UUID copy = UUID.randomUUID();
        Hash file = files.keep(Files.PDF, notice.pdf());
        jdbc.sql(
                        """
                        insert into copying.certified_copy values (:id, :document, :organization, 'CERTIFIED_COPY', 'PAPER', 1,
                          'SY-SYT', :today, 'Đỗ Minh Hạnh', 'Trần Mai Ly', now(), :file, 'SIGNED_ORIGINAL', :entry, :source, :said)
                        """)
                .param("id", copy)
                .param("document", document)
                .param("organization", organization.value())
                .param("today", directory.today())
                .param("file", file.value())
                .param("entry", entry)
                .param("source", entry == null ? null : file.value())
                .param("said", entry == null ? null : "chữ ký số hợp lệ")
                .update();
        return copy.toString();
    }

    private Target council() {
        Target target = document(road.draft());
        newest("organization.council").ifPresent(id -> target.values().put("id", id));
        newest("organization.council_member").ifPresent(id -> target.values().put("member", id));
        return target;
    }

    /** The province has none of its own, so a foreign one is one that is not there. */
    private Target noCouncil() {
        Target target = document(road.draft());
        target.values().put("id", "0");
        return target;
    }

    private Target grant(String organization) {
        Target target = document(road.draft());
        target.values()
                .put(
                        "id",
                        jdbc.sql("select min(id) from authority.signing_grant where organization_id = ?")
                                .param(road.unit(organization).value())
                                .query(String.class)
                                .single());
        return target;
    }

    private Optional<String> newest(String table) {
        return jdbc.sql("select max(id) from " + table).query(String.class).optional();
    }

    private DocumentId returned() {
        DocumentId id = road.inFormalityCheck();
        review.returnForRevision(id, road.actor(Road.FORMALITY_CHECKER), "Sửa phần nơi nhận.");
        attachments.add(id, notice.asAttachment().name(), notice.pdf(), road.actor(Road.DRAFTER));
        return id;
    }

    private DocumentId inConsultation() {
        return road.inConsultation(
                directory.calendar().plusWorkingDays(directory.today(), 4), "H00.SYT.VP", "H00.SYT.KHTC");
    }

    private DocumentId answerable() {
        DocumentId id = inConsultation();
        Actor checker = road.actor(Road.FORMALITY_CHECKER);
        review.giveOpinion(id, road.unit("H00.SYT.VP"), checker, Verdict.AGREE_WITH_COMMENTS, "Ghi rõ mốc thời gian.");
        return id;
    }

    private AssignmentId given() {
        DocumentId id = road.signed();
        AssignmentId assignment = plan(id, Road.REGISTRY_CLERK, HOSPITAL);
        road.issueSigned(id);
        jobs.run(id);
        return assignment;
    }

    private AssignmentId accepted() {
        AssignmentId id = given();
        followUp.accept(id, road.actor(HOSPITAL_CLERK), "");
        return id;
    }

    private AssignmentId reported() {
        AssignmentId id = accepted();
        followUp.reportResult(
                id, road.actor(HOSPITAL_CLERK), "Đã làm xong.", List.of(new Evidence("bao-cao.pdf", notice.pdf())));
        return id;
    }

    private AssignmentId refused() {
        AssignmentId id = given();
        leadUnits.refuse(id, road.actor(HOSPITAL_CLERK), "Không thuộc chức năng.");
        return id;
    }

    private AssignmentId suspended() {
        AssignmentId id = given();
        interruptions.suspend(id, road.actor(Road.DRAFTER), "Chờ quy định mới.");
        return id;
    }

    /** With the part of a cooperating unit. */
    private AssignmentId helped() {
        DocumentId document = road.signed();
        AssignmentId id = plan(document, Road.REGISTRY_CLERK, HOSPITAL, road.unit("H00.SYT.CDC"));
        road.issueSigned(document);
        followUp.accept(id, road.actor(HOSPITAL_CLERK), "");
        parts.report(id, road.actor("binh.tran"), "Đã lấy mẫu.", List.of(new Evidence("mau.pdf", notice.pdf())));
        return id;
    }

    private Target part(AssignmentId id) {
        Target target = assignment(id);
        newest("followup.part_report").ifPresent(report -> target.values().put("report", report));
        return target;
    }

    private Target noted(AssignmentId id) {
        followUp.noteProgress(
                id,
                road.actor(HOSPITAL_CLERK),
                10,
                "Đã lập mẫu biểu.",
                List.of(new Evidence("mau-bieu.pdf", notice.pdf())));
        Target target = assignment(id);
        newest("followup.progress").ifPresent(note -> target.values().put("note", note));
        return target;
    }

    private AssignmentId plan(DocumentId id, String planner, String lead, UnitId... cooperating) {
        return plans.plan(
                id,
                road.actor(planner),
                new AssignmentPlan(
                        "Báo cáo số giường bệnh",
                        Optional.of(road.unit(lead)),
                        List.of(cooperating),
                        "",
                        "Báo cáo",
                        "",
                        ""));
    }

    private AssignmentId givenByTheProvince() {
        Actor drafter = road.actor(PROVINCE_DRAFTER);
        Document document = drafting.begin(DocumentType.NOTICE, drafter);
        DocumentId id = document.id();
        long recipient = road.unit("H00.STC").value();
        documents.describe(
                id,
                document.lock(),
                new Document.Facts(
                        DocumentType.NOTICE,
                        "TB-UBND",
                        "Kết luận phiên họp ngân sách",
                        Urgency.NORMAL,
                        Optional.of(road.actor("kien.hoang").id()),
                        Optional.of(road.position("kien.hoang")),
                        Optional.of(SigningCapacity.ON_BEHALF_OF),
                        List.of(new Recipient("Sở Tài chính", Purpose.FOR_ACTION, recipient, null)),
                        "VT"));
        AssignmentId assignment = plan(id, PROVINCE_DRAFTER, "H00.STC");
        byte[] docx = notice.signedBy("kien.hoang", SigningCapacity.ON_BEHALF_OF);
        documents.freeze(id, docx, renderer.render(docx), Version.Origin.FORM, List.of(notice.asAttachment()), drafter);
        documents.record(new DraftSubmitted(id, Road.by(drafter)));
        review.approveContent(id, road.actor("anh.nguyen"), "");
        review.approveFormalities(id, road.actor("thai.le"), "");
        signing.sign(id, documents.get(id).lock(), 1, "123456", road.actor("kien.hoang"));
        Actor clerk = road.actor("nhan.bach");
        registers.assignNumber(
                id,
                clerk,
                registers
                        .taking(documents.get(id), directory.today().getYear())
                        .get(0)
                        .id(),
                directory.today(),
                1);
        jobs.run(id);
        distribution.issue(id, clerk);
        jobs.run(id);
        return assignment;
    }
}
