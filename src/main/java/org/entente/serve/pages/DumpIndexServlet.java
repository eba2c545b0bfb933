package org.entente.serve.pages;

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

/** Lists the dumps and sends their checksums; the dumps themselves are sent as files. */
public final class DumpIndexServlet extends HttpServlet {

  private final transient DumpFolder dumps;
  private final transient Path checksums;
  private final transient Store store;

  /** Creates the servlet over a store. */
  public DumpIndexServlet(Store store) {
    this.store = store;
    this.dumps = new DumpFolder(store);
    this.checksums = store.dumpDir().resolve(DumpFolder.CHECKSUMS);
  }

  /**
   * What there is.
   *
   * @param version when the store was built; empty if it does not say
   */
  record Dumps(String version, List<DumpFolder.Entry> entries) {}

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
    String version = new Statistics(store).modified().map(Instant::toString).orElse("");
    Templates.send(response, "dumps", new Dumps(version, dumps.entries()));
  }
}
