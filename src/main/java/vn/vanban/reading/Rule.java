package vn.vanban.reading;

import java.util.function.Function;

/** One line of the grammar: its name, its shape, a phrase it reads, and what such a phrase means (null: nothing). */
record Rule<T>(String name, Shape shape, String example, Function<Match, T> meaning) {}
