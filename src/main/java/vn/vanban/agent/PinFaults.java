package vn.vanban.agent;

import java.security.UnrecoverableKeyException;

/** Tells a wrong PIN from a locked one and from other faults; the JDK hides them deep in the causes. */
final class PinFaults {

    private PinFaults() {}

    static AgentRefusal of(Exception fault) {
        for (Throwable cause = fault; cause != null; cause = cause.getCause()) {
            String said = String.valueOf(cause.getMessage());
            if (said.contains("CKR_PIN_LOCKED")) {
                return new AgentRefusal(
                        AgentRefusal.Reason.PIN_LOCKED,
                        "Thiết bị ký đã bị khóa vì nhập sai mã PIN quá số lần. Hãy nhờ nơi cấp thiết bị mở khóa.",
                        fault);
            }
            if (cause instanceof UnrecoverableKeyException || said.contains("CKR_PIN_")) {
                return new AgentRefusal(
                        AgentRefusal.Reason.WRONG_PIN,
                        "Mã PIN không đúng, văn bản chưa ký. Sai nhiều lần liên tiếp, thiết bị ký tự khóa.",
                        fault);
            }
            if (said.contains("CKR_TOKEN_NOT_PRESENT") || said.contains("CKR_DEVICE_REMOVED")) {
                return new AgentRefusal(
                        AgentRefusal.Reason.NO_DEVICE, "Thiết bị ký đã bị rút ra. Hãy cắm lại rồi ký lại.", fault);
            }
        }
        return new AgentRefusal(AgentRefusal.Reason.FAILED, "Thiết bị ký không ký được: " + fault.getMessage(), fault);
    }
}
