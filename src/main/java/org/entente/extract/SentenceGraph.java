package org.entente.extract;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.entente.annotate.Dependency;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;

/** A sentence with quick access to its dependency tree and its enhanced graph. */
final class SentenceGraph {

  /** What {@link #parent} returns for the root. */
  static final int NONE = -1;

  private final Sentence sentence;
  private final int[] parents;
  private final String[] relations;
  private final List<List<Integer>> children = new ArrayList<>();
  private final List<List<Dependency>> out = new ArrayList<>();

  SentenceGraph(Sentence sentence) {
    this.sentence = sentence;
    int size = sentence.tokens().size();
    parents = new int[size];
    relations = new String[size];
    Arrays.fill(parents, NONE);
    Arrays.fill(relations, "root");
    for (int i = 0; i < size; i++) {
      children.add(new ArrayList<>());
      out.add(new ArrayList<>());
    }
    Sentence mended = ReportedClauses.mend(sentence);
    for (Dependency d : mended.basic()) {
      parents[d.dependent()] = d.governor();
      relations[d.dependent()] = d.relation();
      if (d.governor() != NONE) {
        children.get(d.governor()).add(d.dependent());
      }
    }
    for (Dependency d : mended.enhanced()) {
      if (d.governor() != NONE) {
        out.get(d.governor()).add(d);
      }
    }
  }

  Sentence sentence() {
    return sentence;
  }

  int size() {
    return parents.length;
  }

  Token token(int i) {
    return sentence.tokens().get(i);
  }

  String lemma(int i) {
    return token(i).lemma().toLowerCase(Locale.ROOT);
  }

  String word(int i) {
    return token(i).word().toLowerCase(Locale.ROOT);
  }

  String pos(int i) {
    return token(i).pos();
  }

  boolean isVerb(int i) {
    return pos(i).startsWith("VB");
  }

  boolean isNoun(int i) {
    return pos(i).startsWith("NN");
  }

  /** Governor in the tree; {@link #NONE} for the root. */
  int parent(int i) {
    return parents[i];
  }

  /** Relation to the governor in the tree. */
  String relation(int i) {
    return relations[i];
  }

  /** Dependents in the tree, left to right. */
  List<Integer> children(int i) {
    return children.get(i);
  }

  List<Integer> children(int i, Set<String> ofRelations) {
    return children.get(i).stream().filter(c -> ofRelations.contains(relations[c])).toList();
  }

  boolean hasChild(int i, String relation) {
    return children.get(i).stream().anyMatch(c -> relations[c].equals(relation));
  }

  /** Whether one of these prepositions or clitics marks a token. */
  boolean hasCase(int i, Set<String> words) {
    return children(i, Set.of("case")).stream().anyMatch(c -> words.contains(word(c)));
  }

  /** The words from one token to before another. */
  String words(int first, int end) {
    return sentence.tokens().subList(first, end).stream()
        .map(Token::word)
        .collect(Collectors.joining(" "));
  }

  /** Edges to the dependents in the enhanced graph. */
  List<Dependency> out(int i) {
    return out.get(i);
  }

  /** The token itself and those coordinated with it, left to right. */
  List<Integer> withConjuncts(int i) {
    Set<Integer> found = new TreeSet<>();
    Deque<Integer> open = new ArrayDeque<>(List.of(i));
    while (!open.isEmpty()) {
      int next = open.poll();
      if (found.add(next)) {
        children(next, Set.of("conj")).forEach(open::add);
        open.addAll(listed(next));
        if (relation(next).equals("conj") && isNoun(next) && isNoun(parent(next))) {
          open.add(parent(next));
        }
      }
    }
    return List.copyOf(found);
  }

  /** "Chile, Peru, Mali and Togo": the parser may take names in a list for appositions. */
  private List<Integer> listed(int first) {
    List<Integer> names =
        children(first, Set.of("appos")).stream()
            .filter(c -> pos(c).startsWith("NNP") && !hasChild(c, "det"))
            .toList();
    return hasChild(first, "conj") && names.size() > 1 ? names : List.of();
  }

  /** From the token to the root: itself first. */
  List<Integer> path(int i) {
    List<Integer> path = new ArrayList<>();
    for (int at = i; at != NONE && path.size() <= size(); at = parents[at]) {
      path.add(at);
    }
    return path;
  }

  /** Number of edges between two tokens in the tree. */
  int distance(int a, int b) {
    List<Integer> up = path(a);
    List<Integer> other = path(b);
    for (int i = 0; i < up.size(); i++) {
      int j = other.indexOf(up.get(i));
      if (j >= 0) {
        return i + j;
      }
    }
    return size();
  }

  boolean dominates(int ancestor, int i) {
    return path(i).contains(ancestor);
  }
}
