package org.entente.cli;

import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import org.entente.store.DumpFormat;
import org.entente.store.ResultFormat;
import picocli.CommandLine.ITypeConverter;

/** Takes the names of formats; an unknown one is told the known ones. */
final class ChoiceConverters {

  private ChoiceConverters() {}

  /** For {@code query --format}. */
  static final class Result implements ITypeConverter<ResultFormat> {
    @Override
    public ResultFormat convert(String value) {
      try {
        return ResultFormat.of(value);
      } catch (IllegalArgumentException e) {
        throw unknown(value, ResultFormat.values(), e);
      }
    }
  }

  /** For {@code dump --format}. */
  static final class Dump implements ITypeConverter<DumpFormat> {
    @Override
    public DumpFormat convert(String value) {
      try {
        return DumpFormat.of(value);
      } catch (IllegalArgumentException e) {
        throw unknown(value, DumpFormat.values(), e);
      }
    }
  }

  /** For {@code register --format}. */
  static final class Register implements ITypeConverter<RegisterCommand.Format> {
    @Override
    public RegisterCommand.Format convert(String value) {
      try {
        return RegisterCommand.Format.valueOf(value.toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw unknown(value, RegisterCommand.Format.values(), e);
      }
    }
  }

  /** Completes {@code query --format}. */
  static final class ResultNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return names(ResultFormat.values()).iterator();
    }
  }

  /** Completes {@code dump --format}. */
  static final class DumpNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return names(DumpFormat.values()).iterator();
    }
  }

  /** Completes {@code register --format}. */
  static final class RegisterNames implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return names(RegisterCommand.Format.values()).iterator();
    }
  }

  private static List<String> names(Enum<?>[] values) {
    return Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
  }

  private static UserError unknown(String value, Enum<?>[] values, Exception cause) {
    return Problem.UNKNOWN_FORMAT.error(
        "unknown format '" + value + "'", "use one of " + String.join(", ", names(values)), cause);
  }
}
