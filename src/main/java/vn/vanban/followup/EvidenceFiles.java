package vn.vanban.followup;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.vanban.document.FileKind;
import vn.vanban.document.Files;
import vn.vanban.document.UploadGate;
import vn.vanban.shared.BusinessRuleViolation;

/** Takes in the files that units hand in; refused at the field "file". */
@Component
class EvidenceFiles {

    private static final int MOST_FILES = 10;

    private final Files files;
    private final UploadGate gate;

    EvidenceFiles(Files files, UploadGate gate) {
        this.files = files;
        this.gate = gate;
    }

    List<WorkLog.KeptFile> keep(List<Evidence> evidence) {
        if (evidence.size() > MOST_FILES) {
            throw BusinessRuleViolation.at("file", "Không quá " + MOST_FILES + " tệp.");
        }
        return evidence.stream().map(this::keep).toList();
    }

    private WorkLog.KeptFile keep(Evidence evidence) {
        FileKind kind = gate.admit(evidence.name(), evidence.content());
        return new WorkLog.KeptFile(evidence.name(), files.keep(kind.mediaType(), evidence.content()));
    }
}
