package org.entente.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/**
 * Reads the HTML pages of a web archive; offsets lead into a page's source.
 *
 * <p>An article is named after its page's address, which stays the same in the next crawl.
 */
final class WarcFileReader {

  private WarcFileReader() {}

  private interface Page {
    void read(WarcResponse response, int number) throws IOException;
  }

  static void read(InputFile file, Consumer<Draft> drafts, Consumer<Skipped> skipped)
      throws IOException {
    pages(
        file,
        (response, number) -> {
          String source = file.source() + "#" + number;
          try {
            drafts.accept(Unreadable.guard(() -> draft(file, source, response)));
          } catch (Unreadable e) {
            skipped.accept(e.skipped(source));
          }
        });
  }

  static void names(InputFile file, Consumer<String> names) throws IOException {
    pages(file, (response, number) -> names.accept(name(response.target())));
  }

  private static void pages(InputFile file, Page page) throws IOException {
    int number = 0;
    try (WarcReader reader = new WarcReader(file.path())) {
      reader.setLenient(true);
      for (Optional<WarcRecord> record = reader.next();
          record.isPresent();
          record = reader.next()) {
        number++;
        if (record.get() instanceof WarcResponse response && isPage(response)) {
          page.read(response, number);
        }
      }
    } catch (IOException e) {
      throw new IOException("broken off after record " + number + ": " + e.getMessage(), e);
    }
  }

  private static boolean isPage(WarcResponse response) throws IOException {
    if (!response.contentType().base().equals(MediaType.HTTP)) {
      return false;
    }
    MediaType type = response.payloadType().base();
    return response.http().status() == 200
        && (type.equals(MediaType.HTML) || type.equals(MediaType.XHTML));
  }

  private static Draft draft(InputFile file, String source, WarcResponse response)
      throws IOException, Unreadable {
    HttpResponse http = response.http();
    @Nullable String charset = http.contentType().parameters().get("charset");
    byte[] bytes;
    try (InputStream in = http.bodyDecoded().stream()) {
      bytes = Bytes.all(in);
    }
    String target = response.target();
    return HtmlReader.read(file, name(target), source, bytes, charset, target);
  }

  private static String name(String target) {
    return target.replaceFirst("^https?://(?:www\\.)?", "").replaceFirst("#.*$", "");
  }
}
