package org.entente.model;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Words out of which names of actors are built, and what the names of a pack need beside their
 * text.
 *
 * @param bodyNouns nouns that head the name of a body of a state: "ministry", "air force"
 * @param governmentNouns nouns that with a state's name or adjective mean the state itself:
 *     "government"
 * @param organizationNouns nouns that head or end the name of an organisation or a company:
 *     "institute", "Corp"
 * @param otherNouns nouns that head names of what is no actor: "treaty", "war", "airport"
 * @param placeNouns nouns that head names of places: "province", "sea", "air base"
 * @param occasionNouns those of the other nouns that head names of meetings, which bodies hold:
 *     "summit"
 * @param namedNouns what a common noun before or after a name says that the name stands for: {@code
 *     newsMedia} for "newspaper", {@code thing} for "frigate"
 * @param officeVerbs the office that the subject of a verb holds: "head" for "heads"
 * @param titles words for offices, ranks and forms of address
 * @param ambiguous names that often mean something else, by the id of the actor or the equipment
 * @param media ids of actors that are newspapers, agencies and broadcasters
 * @param unions ids of actors that are organisations of states: one of them acts for several
 * @param until the last day (ISO 8601) of states of the past, by the id of the actor
 * @param spellings the preferred spelling of words that have several, by each other one; endings
 *     have a hyphen before them
 * @param legalForms what kind of company it is at the end of its name: "Ltd"
 */
public record NameWords(
    List<BodyNoun> bodyNouns,
    List<String> governmentNouns,
    List<String> organizationNouns,
    List<String> otherNouns,
    List<String> placeNouns,
    List<String> occasionNouns,
    Map<String, String> namedNouns,
    Map<String, String> officeVerbs,
    List<TitleWord> titles,
    Map<String, Set<String>> ambiguous,
    Set<String> media,
    Set<String> unions,
    Map<String, String> until,
    SortedMap<String, String> spellings,
    Set<String> legalForms) {

  /** No words at all. */
  public static final NameWords NONE =
      new NameWords(
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          List.of(),
          Map.of(),
          Map.of(),
          List.of(),
          Map.of(),
          Set.of(),
          Set.of(),
          Map.of(),
          new TreeMap<>(),
          Set.of());

  public NameWords {
    bodyNouns = List.copyOf(bodyNouns);
    governmentNouns = List.copyOf(governmentNouns);
    organizationNouns = List.copyOf(organizationNouns);
    otherNouns = List.copyOf(otherNouns);
    placeNouns = List.copyOf(placeNouns);
    occasionNouns = List.copyOf(occasionNouns);
    namedNouns = Map.copyOf(namedNouns);
    officeVerbs = Map.copyOf(officeVerbs);
    titles = List.copyOf(titles);
    ambiguous = Map.copyOf(ambiguous);
    media = Set.copyOf(media);
    unions = Set.copyOf(unions);
    until = Map.copyOf(until);
    spellings = Collections.unmodifiableSortedMap(new TreeMap<>(spellings));
    legalForms = Set.copyOf(legalForms);
  }

  /** Tells whether a name of an actor or a piece of equipment often means something else. */
  public boolean isAmbiguous(String id, String name) {
    return ambiguous.getOrDefault(id, Set.of()).contains(name);
  }

  /**
   * A noun that heads the name of a body of a state.
   *
   * @param text singular, in lower case
   * @param needsField whether it names a body only with a field beside it: "water authority"
   */
  public record BodyNoun(String text, boolean needsField) {}

  /** What a title word is. */
  public enum TitleKind {
    /** Somebody holds it for a state or a body: "president", "chief of staff". */
    OFFICE,
    /** A military rank, which stands before a name: "General", "Col.". */
    RANK,
    /** A form of address: "Mr.", "Dr.". */
    ADDRESS,
    /** A word that says which holder of an office is meant: "acting", "former". */
    MODIFIER
  }

  /**
   * A word for an office, a rank or a form of address.
   *
   * @param text singular, in lower case but for proper names
   * @param kind what it is
   * @param namesState whether the holder of the office of a state also stands for that state
   * @param former whether it says that the time in office is over
   */
  public record TitleWord(String text, TitleKind kind, boolean namesState, boolean former) {}
}
