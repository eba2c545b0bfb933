package org.entente.serve;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.entente.store.DumpFolder;
import org.entente.store.Statistics;
import org.entente.store.Store;

/** Lists the dumps and sends their checksums; the dumps themselves are sent by {@link Front}. */
final class DumpIndexServlet extends HttpServlet {

  private final transient DumpFolder dumps;
  private final transient Path checksums;
  private final transient Store store;

  DumpIndexServlet(Store store) {
    this.store = store;
    this.dumps = new DumpFolder(store);
    this.checksums = store.dumpDir().resolve(DumpFolder.CHECKSUMS);
  }

  @Override
  protected void doGet(HttpServletRequest request, HttpServletResponse response)
      throws IOException {
    String path = request.getPathInfo();
    if (path != null && path.equals("/" + DumpFolder.CHECKSUMS) && Files.exists(checksums)) {
      // Its name, which tradition gives, tells the file handler no type.
      response.setContentType("text/plain;charset=utf-8");
      Files.copy(checksums, response.getOutputStream());
      return;
    }
    if (path != null && !path.equals("/")) {
      response.sendError(HttpServletResponse.SC_NOT_FOUND);
      return;
    }
    List<DumpFolder.Entry> entries = dumps.entries();
    Page.send(
        response,
        "Dumps",
        entries.isEmpty() ? "<p>There are no dumps yet. A build writes them.</p>" : list(entries));
  }

  private String list(List<DumpFolder.Entry> entries) throws IOException {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        <p>%s<code>entente</code> holds all graphs; the others hold the one that they are named after.
        The graph of an article is at the address of its name, such as <code>graph/article/NAME.ttl</code>.
        <a href="/dump/%s">%<s</a> lists the checksums.</p>
        <table>
        <tr><th>File</th><th>Bytes</th><th>SHA-256</th></tr>
        """
            .formatted(
                new Statistics(store).modified().map(DumpIndexServlet::version).orElse(""),
                DumpFolder.CHECKSUMS));
    for (DumpFolder.Entry entry : entries) {
      page.append(
          "<tr><td><a href=\"/dump/%s\">%s</a></td><td>%,d</td><td><code>%s</code></td></tr>%n"
              .formatted(
                  Page.encode(entry.name()),
                  Page.escape(entry.name()),
                  Files.size(entry.path()),
                  Page.escape(entry.sha256())));
    }
    return page.append("</table>").toString();
  }

  private static String version(Instant built) {
    return "Version of " + built + ". ";
  }
}
