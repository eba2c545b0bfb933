package org.entente.serve.pages;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * Where a long list stands, and where the part of it begins that was asked for.
 *
 * @param address path and parameters, without the one that chooses the part
 * @param from number of the first item, from 1
 */
record Place(String address, int from) {

  private static final String FROM = "from";

  /** Reads it off a request; a number that makes no sense counts as none. */
  static Place of(HttpServletRequest request) {
    String parameters =
        Arrays.stream(Objects.requireNonNullElse(request.getQueryString(), "").split("&", -1))
            .filter(parameter -> !parameter.isEmpty() && !parameter.startsWith(FROM + "="))
            .collect(Collectors.joining("&"));
    String number = Objects.requireNonNullElse(request.getParameter(FROM), "");
    int from = number.matches("[1-9]\\d{0,8}") ? Integer.parseInt(number) : 1;
    return new Place(request.getRequestURI(), 1).with(parameters).from(from);
  }

  /** Returns the place of a list that one more parameter chooses. */
  Place with(String parameter) {
    return parameter.isEmpty() ? this : new Place(address + separator() + parameter, from);
  }

  /** Returns the same list from another item on. */
  Place from(int number) {
    return new Place(address, number);
  }

  /** Returns the address of this part. */
  String href() {
    return from == 1 ? address : address + separator() + FROM + "=" + from;
  }

  private String separator() {
    return address.contains("?") ? "&" : "?";
  }
}
