package org.entente.rdf;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.rdf.model.Literal;
import org.apache.jena.rdf.model.ResourceFactory;
import org.entente.model.Edtf;
import org.entente.vocab.Ent;

/**
 * Makes literals out of values; all are in canonical form, so that a store gives them back as is.
 */
final class Literals {

  private static final char REPLACEMENT = '\uFFFD';

  private Literals() {}

  static Literal text(String text) {
    return ResourceFactory.createPlainLiteral(clean(text));
  }

  static Literal english(String text) {
    return ResourceFactory.createLangLiteral(clean(text), "en");
  }

  static Literal edtf(Edtf date) {
    return ResourceFactory.createTypedLiteral(date.value(), Ent.EDTF);
  }

  static Literal day(LocalDate day) {
    return ResourceFactory.createTypedLiteral(day.toString(), XSDDatatype.XSDdate);
  }

  static Literal flag(boolean value) {
    return ResourceFactory.createTypedLiteral(Boolean.toString(value), XSDDatatype.XSDboolean);
  }

  static Literal count(long number) {
    return ResourceFactory.createTypedLiteral(Long.toString(number), XSDDatatype.XSDinteger);
  }

  /** Returns an integer where the number is whole, else a decimal. */
  static Literal number(BigDecimal number) {
    BigDecimal stripped = number.stripTrailingZeros();
    return ResourceFactory.createTypedLiteral(
        stripped.toPlainString(),
        stripped.scale() <= 0 ? XSDDatatype.XSDinteger : XSDDatatype.XSDdecimal);
  }

  /** Returns a decimal, always with a point: the canonical form of XML Schema 1.0. */
  static Literal decimal(double number) {
    BigDecimal stripped = BigDecimal.valueOf(number).stripTrailingZeros();
    BigDecimal canonical = stripped.scale() < 1 ? stripped.setScale(1) : stripped;
    return ResourceFactory.createTypedLiteral(canonical.toPlainString(), XSDDatatype.XSDdecimal);
  }

  /**
   * Replaces what no XML document can hold: control characters, unpaired surrogates, non-characters
   * (the {@code Char} production of XML 1.0). One character stands for one, so that offsets stay.
   */
  static String clean(String text) {
    StringBuilder out = null;
    for (int i = 0; i < text.length(); i++) {
      boolean pair =
          i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
      if (pair) {
        i++;
      } else if (!isXml(text.charAt(i))) {
        out = out == null ? new StringBuilder(text) : out;
        out.setCharAt(i, REPLACEMENT);
      }
    }
    return out == null ? text : out.toString();
  }

  private static boolean isXml(char c) {
    return c == '\t'
        || c == '\n'
        || c == '\r'
        || (c >= ' ' && !Character.isSurrogate(c) && c < 0xFFFE);
  }
}
