package vn.vanban.signing;

/** The key's holder is not the one asking, or mistyped. */
final class WrongPin extends SigningImpossible {

    WrongPin(Exception cause) {
        super("Mã PIN không đúng.", cause);
    }
}
