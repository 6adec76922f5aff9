package vn.vanban.drafting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import vn.vanban.document.Attachment;
import vn.vanban.shared.BusinessRuleViolation;
import vn.vanban.shared.Overtaken;

/**
 * The list of files as the writer left it, and the button pressed.
 *
 * @param hashes the files the writer saw, in that order
 * @param names their names, as typed
 * @param act "up:…", "down:…" or "remove:…" with the file's hash; otherwise only names and new files count
 * @param added files that come to the end of the list
 */
record AttachmentForm(List<String> hashes, List<String> names, String act, List<Upload> added) {

    private static final int LONGEST_NAME = 200;

    record Upload(String name, byte[] content) {}

    /** @throws Overtaken the list is no longer the one the writer saw */
    List<Attachment> applyTo(List<Attachment> kept) {
        List<String> there =
                kept.stream().map(attachment -> attachment.hash().value()).toList();
        if (!there.equals(hashes) || names.size() != hashes.size()) {
            throw new Overtaken("Danh sách tệp kèm theo đã được sửa ở nơi khác sau khi bạn mở trang này.");
        }
        List<Attachment> list = new ArrayList<>();
        for (int i = 0; i < kept.size(); i++) {
            Attachment old = kept.get(i);
            list.add(new Attachment(named(old, names.get(i)), old.hash(), old.kind(), old.size()));
        }
        String[] words = act.split(":", 2);
        int at = words.length < 2 ? -1 : there.indexOf(words[1]);
        switch (at < 0 ? "" : words[0]) {
            case "up" -> Collections.swap(list, at, Math.max(at - 1, 0));
            case "down" -> Collections.swap(list, at, Math.min(at + 1, list.size() - 1));
            case "remove" -> list.remove(at);
            default -> {}
        }
        return list;
    }

    /** A name keeps the ending of its kind, so that the reader's machine knows what to open it with. */
    private static String named(Attachment attachment, String typed) {
        String name = clean(typed);
        return attachment.kind().isNameOf(name)
                ? name
                : name + "." + attachment.kind().extension();
    }

    static String clean(String typed) {
        String name = typed.replaceFirst("^.*[\\\\/]", "")
                .replaceAll("[\\p{Cntrl}\"<>|:*?]+", " ")
                .strip();
        if (name.isEmpty()) {
            throw BusinessRuleViolation.at("name", "Tệp kèm theo phải có tên.");
        }
        if (name.length() > LONGEST_NAME) {
            throw BusinessRuleViolation.at("name", "Tên tệp dài quá " + LONGEST_NAME + " chữ.");
        }
        return name;
    }

    static void refuseRepeatedNames(List<Attachment> list) {
        var seen = new HashSet<String>();
        list.stream()
                .filter(one -> !seen.add(one.name().toLowerCase()))
                .findFirst()
                .ifPresent(one -> {
                    throw BusinessRuleViolation.at(
                            "name", "Có hai tệp cùng tên “" + one.name() + "”. Hãy đổi tên, hoặc bỏ tệp cũ trước.");
                });
    }
}
