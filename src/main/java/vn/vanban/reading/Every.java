package vn.vanban.reading;

/** How often a duty returns; writes itself as an RFC 5545 rule. */
record Every(String frequency, int interval) {

    static Every minutes(int number) {
        return new Every("MINUTELY", number);
    }

    static Every hours(int number) {
        return new Every("HOURLY", number);
    }

    static Every days(int number) {
        return new Every("DAILY", number);
    }

    static Every weeks(int number) {
        return new Every("WEEKLY", number);
    }

    static Every months(int number) {
        return number % 12 == 0 ? years(number / 12) : new Every("MONTHLY", number);
    }

    static Every years(int number) {
        return new Every("YEARLY", number);
    }

    /** Once in so many of these: "6 tháng một lần". */
    Every times(int number) {
        return frequency.equals("MONTHLY") ? months(interval * number) : new Every(frequency, interval * number);
    }

    boolean isMonthly() {
        return frequency.equals("MONTHLY") && interval == 1;
    }

    boolean isYearly() {
        return frequency.equals("YEARLY");
    }

    /** Quarters, half years, years: what a day and a month can be given for. */
    boolean coversMonths() {
        return isYearly() || frequency.equals("MONTHLY") && interval > 1;
    }

    String rule() {
        return "FREQ=" + frequency + (interval > 1 ? ";INTERVAL=" + interval : "");
    }
}
