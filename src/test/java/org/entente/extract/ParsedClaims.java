package org.entente.extract;

import java.util.List;
import org.entente.model.Edtf;
import org.entente.model.Pack;
import org.entente.pack.PackFiles;
import org.entente.pack.PackReader;
import org.jspecify.annotations.Nullable;

/** Reads the claims of sentences with a given syntax, with the shipped pack and no parser. */
final class ParsedClaims {

  static final Pack PACK = PackReader.read(PackFiles.shipped());

  private static final Extractor EXTRACTOR = new Extractor(PACK);

  private ParsedClaims() {}

  /** Returns the claims as the resources write them, sorted. */
  static List<String> of(String... sentences) {
    return of((Edtf) null, sentences);
  }

  /** The same for an article of that date. */
  static List<String> of(@Nullable Edtf published, String... sentences) {
    // Dates are shown in full: also the month that only tells when the news is of.
    return ExtractionCase.shown(
        EXTRACTOR.extract(Parsed.article("test", published, sentences)).claims(), null);
  }
}
