package org.entente.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words out of which names of actors are built, and what the names of a pack need beside their
 * text.
 *
 * @param bodyNouns nouns that head the name of a body of a state: "ministry", "air force"
 * @param governmentNouns nouns that with a state's name or adjective mean the state itself:
 *     "government"
 * @param organizationNouns nouns that head or end the name of an organisation or a company:
 *     "institute", "Corp"
 * @param titles words for offices, ranks and forms of address
 * @param otherNouns nouns that head names of what is no actor: "treaty", "war", "airport"
 * @param placeNouns nouns that head names of places: "province", "sea", "air base"
 * @param ambiguous names of actors that often mean something else
 * @param media ids of actors that are newspapers, agencies and broadcasters
 * @param until the last day (ISO 8601) of states of the past, by the id of the actor
 */
public record NameWords(
    List<String> bodyNouns,
    List<String> governmentNouns,
    List<String> organizationNouns,
    List<TitleWord> titles,
    List<String> otherNouns,
    List<String> placeNouns,
    Set<String> ambiguous,
    Set<String> media,
    Map<String, String> until) {

  /** No words at all. */
  public static final NameWords NONE =
      new NameWords(
          List.of(), List.of(), List.of(), List.of(), List.of(), List.of(), Set.of(), Set.of(),
          Map.of());

  public NameWords {
    bodyNouns = List.copyOf(bodyNouns);
    governmentNouns = List.copyOf(governmentNouns);
    organizationNouns = List.copyOf(organizationNouns);
    titles = List.copyOf(titles);
    otherNouns = List.copyOf(otherNouns);
    placeNouns = List.copyOf(placeNouns);
    ambiguous = Set.copyOf(ambiguous);
    media = Set.copyOf(media);
    until = Map.copyOf(until);
  }

  /** What a title word is. */
  public enum TitleKind {
    /** Somebody holds it for a state or a body: "president", "chief of staff". */
    OFFICE,
    /** A military or other rank, which stands before a name: "General", "Col.". */
    RANK,
    /** A form of address: "Mr.", "Dr.". */
    ADDRESS
  }

  /**
   * A word for an office, a rank or a form of address.
   *
   * @param text singular, in lower case but for proper names
   * @param kind what it is
   * @param ofState id of the only state that has such an office; empty if many have
   */
  public record TitleWord(String text, TitleKind kind, String ofState) {}
}
