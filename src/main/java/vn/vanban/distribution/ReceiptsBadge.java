package vn.vanban.distribution;

import org.springframework.stereotype.Component;
import vn.vanban.organization.Actor;
import vn.vanban.organization.Badge;

/** How many received documents wait to be acknowledged. */
@Component
class ReceiptsBadge implements Badge {

    private final ReceivedDocuments received;

    ReceiptsBadge(ReceivedDocuments received) {
        this.received = received;
    }

    @Override
    public String section() {
        return "receipts";
    }

    @Override
    public long count(Actor actor) {
        return received.countWaitingFor(actor);
    }
}
