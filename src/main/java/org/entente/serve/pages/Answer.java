package org.entente.serve.pages;

import java.util.List;

/**
 * The answer to a query.
 *
 * @param columns the names of its variables
 */
record Answer(List<String> columns, List<Row> rows) {

  Answer {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }
}
