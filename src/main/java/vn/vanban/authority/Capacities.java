package vn.vanban.authority;

import vn.vanban.document.SigningCapacity;

/** What each capacity is called and which article gives it. */
final class Capacities {

    private Capacities() {}

    /** "Ủy quyền ký (TUQ.)", at the head of a sentence. */
    static String nameOf(SigningCapacity capacity) {
        return switch (capacity) {
            case HEAD -> "Thẩm quyền của người đứng đầu";
            case ON_BEHALF_OF -> "Quyền ký thay mặt tập thể (TM.)";
            case ACTING_HEAD -> "Quyết định giao quyền cấp trưởng (Q.)";
            case FOR_THE_HEAD -> "Quyền ký thay cấp trưởng (KT.)";
            case BY_ORDER -> "Quyền ký thừa lệnh (TL.)";
            case UNDER_AUTHORIZATION -> "Ủy quyền ký (TUQ.)";
        };
    }

    static String articleOf(SigningCapacity capacity) {
        return "NĐ 30/2020, "
                + switch (capacity) {
                    case HEAD, FOR_THE_HEAD -> "Điều 13.1";
                    case ON_BEHALF_OF -> "Điều 13.2";
                    case UNDER_AUTHORIZATION -> "Điều 13.3";
                    case BY_ORDER -> "Điều 13.4";
                    case ACTING_HEAD -> "Phụ lục I, Mục II.7a";
                };
    }
}
