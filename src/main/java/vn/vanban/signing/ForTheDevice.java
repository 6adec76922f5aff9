package vn.vanban.signing;

import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.vanban.document.Document;
import vn.vanban.document.DocumentId;

/**
 * What a page hands to the signer's own device, in base64, and gets back as "document:request:signature".
 *
 * @param batch what several documents are signed as, or null
 * @param title what the device shows before it asks for the PIN: a line for each document
 * @param certificate whose key must sign; empty when nothing can be signed
 * @param toBeSigned the bytes to hash and sign, of each request
 */
record ForTheDevice(UUID batch, String title, String certificate, List<String> requests, List<String> toBeSigned) {

    /** @param documents of the requests, in their order */
    static ForTheDevice of(UUID batch, List<SigningElsewhere.Request> requests, List<Document> documents) {
        Base64.Encoder base64 = Base64.getEncoder();
        return new ForTheDevice(
                batch,
                documents.stream()
                        .map(document -> document.type().typeName() + " " + document.subject())
                        .collect(Collectors.joining("\n")),
                requests.stream()
                        .map(request ->
                                TrustedAuthorities.encoded(request.chain().get(0)))
                        .map(base64::encodeToString)
                        .findFirst()
                        .orElse(""),
                requests.stream()
                        .map(request -> request.document() + ":" + request.id())
                        .toList(),
                requests.stream()
                        .map(request -> base64.encodeToString(request.toBeSigned()))
                        .toList());
    }

    /** @throws SigningImpossible it is not what a page returns */
    static BatchElsewhere.DeviceValue value(String signed) {
        String[] parts = signed.split(":");
        try {
            return new BatchElsewhere.DeviceValue(
                    DocumentId.of(parts[0]),
                    UUID.fromString(parts[1]),
                    Base64.getDecoder().decode(parts[2]));
        } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new SigningImpossible("Thiết bị ký trả về thứ không phải chữ ký.", e);
        }
    }
}
