package org.openita.tables.habit;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Something that people do to tables. All are pure but for what they are given. */
interface Habit {

    /** All of them. */
    static List<Habit> all() {
        return Stream.<Habit[]>of(
                        RowHabit.values(),
                        ColumnHabit.values(),
                        NumberHabit.values(),
                        NameHabit.values(),
                        HeadingHabit.values(),
                        SheetHabit.values(),
                        TextFileHabit.values())
                .flatMap(Stream::of)
                .toList();
    }

    /** What it is called. */
    String name();

    /** Does it to a table, and changes what the table says where that becomes another; false where it cannot be done. */
    boolean done(Paper paper, Random random);

    /** Whether a table is read all the same, without any problem. */
    default boolean isRead() {
        return true;
    }
}
