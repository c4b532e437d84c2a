
/* Sorts a table by the column whose head is pressed, what has no figure last; pressed again, the other way round. */
(function () {
  function number(text) {
    var plain = text.replace("\u2212", "-").replace("%", "");
    return /^[+-]?[0-9]/.test(plain) ? parseFloat(plain) : NaN;
  }
  function compare(one, other) {
    var a = number(one), b = number(other);
    if (isNaN(a) || isNaN(b)) {
      return isNaN(a) ? (isNaN(b) ? one.localeCompare(other, "th") : 1) : -1;
    }
    return a - b;
  }
  function text(row, column) {
    return row.cells[column].textContent.trim();
  }
  function isEmpty(value) {
    return value === "" || value === "\u2013";
  }
  function sort(table, column, down) {
    var body = table.tBodies[0];
    var rows = Array.prototype.slice.call(body.rows);
    var there = rows.filter(function (row) { return !isEmpty(text(row, column)); });
    var rest = rows.filter(function (row) { return isEmpty(text(row, column)); });
    there.sort(function (a, b) {
      var order = compare(text(a, column), text(b, column));
      return down ? -order : order;
    });
    there.concat(rest).forEach(function (row) { body.appendChild(row); });
  }
  Array.prototype.forEach.call(document.querySelectorAll("table.sort"), function (table) {
    var heads = Array.prototype.slice.call(table.tHead.rows[0].cells);
    table.classList.add("sorts");
    heads.forEach(function (head, column) {
      var button = document.createElement("button");
      button.type = "button";
      button.textContent = head.textContent;
      head.textContent = "";
      head.appendChild(button);
      button.addEventListener("click", function () {
        var down = head.getAttribute("aria-sort") === "ascending";
        heads.forEach(function (other) { other.removeAttribute("aria-sort"); });
        head.setAttribute("aria-sort", down ? "descending" : "ascending");
        sort(table, column, down);
      });
    });
  });
})();
