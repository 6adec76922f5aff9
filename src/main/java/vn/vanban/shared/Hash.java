package vn.vanban.shared;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a file, as 64 lower-case hexadecimal digits: what a signature or an act was given for. */
public record Hash(String value) {

    public static Hash of(byte[] content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content);
            return new Hash(HexFormat.of().formatHex(digest));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The first and last digits, enough for two people to compare on the telephone. */
    public String abbreviated() {
        return value.substring(0, 8) + " … " + value.substring(60);
    }

    @Override
    public String toString() {
        return value;
    }
}
