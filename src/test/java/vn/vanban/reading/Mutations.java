package vn.vanban.reading;

import java.text.Normalizer;
import java.util.Random;

/** Texts damaged as scanning, copying and bad luck damage them; the same ones for the same seed. */
final class Mutations {

    private static final String NOISE =
            "0123456789/.,;:-()|\u0301\u0323\u0309 lIOoăâđêôơưạếộIVXABtháng\t\n\ufeff\u00a0\ud83d\u0000“”*#+";

    private final Random random;

    Mutations(long seed) {
        this.random = new Random(seed);
    }

    String of(String text) {
        var damaged = new StringBuilder(text);
        for (int change = random.nextInt(12); change >= 0; change--) {
            change(damaged);
        }
        var result = damaged.toString();
        return random.nextInt(4) == 0 ? Normalizer.normalize(result, Normalizer.Form.NFD) : result;
    }

    private void change(StringBuilder text) {
        if (text.isEmpty()) {
            text.append(noise());
        }
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + 1 + random.nextInt(40));
        switch (random.nextInt(9)) {
            case 0 -> text.insert(at, noise());
            case 1 -> text.deleteCharAt(at);
            case 2 -> text.setCharAt(at, noise());
            case 3 -> text.delete(at, to);
            case 4 -> text.insert(at, text.substring(at, to).repeat(1 + random.nextInt(4)));
            case 5 -> text.insert(at, text.substring(at, to).toUpperCase());
            case 6 -> text.setCharAt(at, text.charAt(to - 1));
            case 7 -> text.insert(at, random.nextBoolean() ? "\n- " : " | ");
            default -> text.insert(at, String.valueOf(noise()).repeat(1 + random.nextInt(60)));
        }
    }

    private char noise() {
        return NOISE.charAt(random.nextInt(NOISE.length()));
    }
}
