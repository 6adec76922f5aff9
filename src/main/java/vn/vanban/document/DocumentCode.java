package vn.vanban.document;

/** Số và ký hiệu: 87 and "TB-SYT". Numbers below ten are written with a leading zero (Phụ lục I, Mục II.3). */
public record DocumentCode(int number, String notation) {

    public String printedNumber() {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    @Override
    public String toString() {
        return printedNumber() + "/" + notation;
    }
}
