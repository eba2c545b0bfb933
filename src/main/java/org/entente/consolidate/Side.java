package org.entente.consolidate;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.entente.model.Entity;
import org.entente.model.PersonName;
import org.jspecify.annotations.Nullable;

/**
 * The fillers of one role, seen as states and as the persons and companies that act for them.
 *
 * @param tokens ids of the states; where no state is known, what stands for the actor itself
 * @param persons the persons among them
 * @param companies the organisations among them
 */
record Side(SortedSet<String> tokens, List<Member> persons, List<Member> companies) {

  private static final String PERSON = "Person";
  private static final String ORGANIZATION = "Organization";

  /** Share of all actors that two lists of the parties of one event must have in common. */
  private static final double ENOUGH_SHARED = 0.5;

  /** How the fillers of one role of two claims go together. */
  enum Match {
    CONFLICT,
    UNKNOWN,
    /** The same states. */
    AGREE,
    /** The same states and at least one same person. */
    SAME_PERSON
  }

  /**
   * A person or company.
   *
   * @param state its state, null where unknown
   */
  record Member(Entity entity, PersonName name, @Nullable String state) {
    boolean sameAs(Member other) {
      return entity.id().equals(other.entity.id())
          || (entity.type().equals(PERSON)
              ? name.compatible(other.name)
              : Texts.sameOrganization(entity.name(), other.entity.name()));
    }
  }

  static Side of(List<Entity> fillers, Context context) {
    SortedSet<String> tokens = new TreeSet<>();
    List<Member> persons = new ArrayList<>();
    List<Member> companies = new ArrayList<>();
    for (Entity filler : fillers) {
      if (filler.isText()) {
        continue;
      }
      String state = context.stateOf(filler);
      Member member = new Member(filler, PersonName.of(filler.name()), state);
      if (filler.type().equals(PERSON)) {
        persons.add(member);
      } else {
        tokens.add(state != null ? state : filler.id());
        if (filler.type().equals(ORGANIZATION)) {
          companies.add(member);
        }
      }
    }
    addPersons(persons, tokens);
    return new Side(tokens, persons, companies);
  }

  /** A person of unknown state belongs to the state named beside, else stands for nobody else. */
  private static void addPersons(List<Member> persons, SortedSet<String> tokens) {
    boolean alone = tokens.isEmpty();
    for (Member person : persons) {
      String state = person.state();
      if (state != null) {
        tokens.add(state);
      } else if (alone) {
        tokens.add("person/" + person.name().key());
      }
    }
  }

  Match compare(Side other, boolean symmetric) {
    if (tokens.isEmpty() || other.tokens.isEmpty()) {
      return Match.UNKNOWN;
    }
    if (!shareEnough(other, symmetric) || opposed(companies, other.companies)) {
      return Match.CONFLICT;
    }
    if (opposed(persons, other.persons)) {
      return Match.CONFLICT;
    }
    boolean samePerson = persons.stream().anyMatch(p -> other.persons.stream().anyMatch(p::sameAs));
    return samePerson ? Match.SAME_PERSON : Match.AGREE;
  }

  /**
   * One list of actors must hold the other, since an article may leave some out; of many parties
   * each list may leave out others.
   */
  private boolean shareEnough(Side other, boolean symmetric) {
    SortedSet<String> both = new TreeSet<>(tokens);
    both.retainAll(other.tokens);
    int all = tokens.size() + other.tokens.size() - both.size();
    boolean contained = both.size() == Math.min(tokens.size(), other.tokens.size());
    double shared = (double) both.size() / all;
    return !both.isEmpty()
        && (contained ? !symmetric || shared >= ENOUGH_SHARED : shared > 1.5 * ENOUGH_SHARED);
  }

  /** Tells whether each side names somebody of one state whom the other does not. */
  private static boolean opposed(List<Member> ours, List<Member> theirs) {
    return ours.stream()
        .filter(a -> theirs.stream().noneMatch(a::sameAs))
        .anyMatch(
            a ->
                theirs.stream()
                    .filter(b -> ours.stream().noneMatch(b::sameAs))
                    .anyMatch(b -> sameState(a.state(), b.state())));
  }

  private static boolean sameState(@Nullable String a, @Nullable String b) {
    return a == null || b == null || Objects.equals(a, b);
  }
}
