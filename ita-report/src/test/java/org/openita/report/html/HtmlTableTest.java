package org.openita.report.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openita.report.block.Table;
import org.openita.report.block.Table.Cell;
import org.openita.report.block.Table.Column;
import org.openita.report.block.Table.Row;

class HtmlTableTest {

    @Test
    void noHeadingEndsTheStringThatItStandsIn() {
        assertThat(HtmlTable.quoted("a\"b\\c\nd;}</style>")).isEqualTo("\"a\\22 b\\5c c\\a d;}</style>\"");
        assertThat(written(table("a\";--k1:\"x", List.of(Row.of(Cell.of("1"), Cell.of("2"))))))
                .contains("--k0:&quot;a\\22 ;--k1:\\22 x&quot;;--k1:&quot;score&quot;;");
    }

    @Test
    void rowsThatShareACellAreOneCardUnderIt() {
        String html = written(table(
                "topic",
                List.of(
                        Row.of(Cell.of("T1").over(2), Cell.of("a")),
                        Row.of(Cell.of("b")),
                        Row.of(Cell.of("T2"), Cell.of("c")))));
        assertThat(html.split("<tbody", -1)).hasSize(1 + 2);
        assertThat(html)
                .contains("<th scope=\"rowgroup\" role=\"rowheader\" class=\"s\" rowspan=\"2\">T1</th>")
                .contains("<th scope=\"row\" role=\"rowheader\" class=\"s\">T2</th>")
                .contains("<th scope=\"row\" role=\"rowheader\">b</th>");
    }

    @Test
    void aCodeBeforeTheHeadStandsBesideIt() {
        Table table = new Table(
                "t",
                "caption",
                List.of(Column.middle("code", 1), Column.text("name", 2), Column.figure("score", 1)),
                List.of(Row.of(List.of("e1", "service", "77.00"))));
        assertThat(written(table))
                .contains("<td role=\"cell\" class=\"c b\">e1</td><th scope=\"row\" role=\"rowheader\">service</th>"
                        + "<td role=\"cell\" class=\"r k2\">77.00</td>");
    }

    private static Table table(String head, List<Row> rows) {
        return new Table("t", "caption", List.of(Column.text(head, 1), Column.text("score", 1)), rows);
    }

    private static String written(Table table) {
        Markup markup = new Markup(false);
        HtmlTable.write(table, false, markup);
        return markup.toString();
    }
}
