package org.entente.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.entente.store.Dumper;

/** Lists the dumps and sends their checksums; the dumps themselves are sent by {@link Front}. */
final class DumpIndexServlet extends HttpServlet {

  private final transient Path dir;

  DumpIndexServlet(Path dir) {
    this.dir = dir;
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    Path checksums = dir.resolve(Dumper.CHECKSUMS);
    if (path != null && path.equals("/" + Dumper.CHECKSUMS) && Files.exists(checksums)) {
      // Its name, which tradition gives, tells the file handler no type.
      response.setContentType("text/plain;charset=utf-8");
      Files.copy(checksums, response.getOutputStream());
      return;
    }
    if (path != null && !path.equals("/")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    List<Path> files = files();
    if (files.isEmpty()) {
      Page.send(
          response,
          "Dumps",
          "<p>There are no dumps yet. Write them with <code>entente dump</code>.</p>");
      return;
    }
    StringBuilder rows = new StringBuilder("<table>\n<tr><th>File</th><th>Bytes</th></tr>\n");
    for (Path file : files) {
      String name = file.getFileName().toString();
      rows.append(
          "<tr><td><a href=\"/dump/%s\">%s</a></td><td>%,d</td></tr>%n"
              .formatted(Page.encode(name), Page.escape(name), Files.size(file)));
    }
    Page.send(response, "Dumps", rows.append("</table>").toString());
  }

  private List<Path> files() throws IOException {
    if (!Files.isDirectory(dir)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(dir)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !file.toString().endsWith(".tmp"))
          .sorted()
          .toList();
    }
  }
}
