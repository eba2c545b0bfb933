package org.entente.extract;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.entente.annotate.Dependency;
import org.entente.annotate.Sentence;

/**
 * Mends what the parser makes of a reported clause without "that": "said Peru would sell tanks" is
 * to it "said Peru", which would sell tanks. The noun becomes the subject of the verb after it, and
 * that verb's clause what is said.
 */
final class ReportedClauses {

  private static final int NONE = SentenceGraph.NONE;
  private static final Set<String> FINITE = Set.of("MD", "VBD", "VBZ", "VBP");
  private static final Set<String> OBJECTS = Set.of("obj", "dep", "iobj");
  private static final Set<String> PARTS = Set.of("conj", "nmod", "compound");

  private final Sentence sentence;
  private final Dependency[] tree;

  private ReportedClauses(Sentence sentence) {
    this.sentence = sentence;
    this.tree = new Dependency[sentence.tokens().size()];
    for (int i = 0; i < tree.length; i++) {
      tree[i] = new Dependency(NONE, i, "root");
    }
    sentence.basic().forEach(d -> tree[d.dependent()] = d);
  }

  /** Returns the sentence with its tree and graph mended. */
  static Sentence mend(Sentence sentence) {
    Sentence mended = sentence;
    for (Dependency d : sentence.basic()) {
      if (d.relation().startsWith("aux") && d.governor() != NONE) {
        mended = new ReportedClauses(mended).mend(d.dependent(), d.governor());
      }
    }
    return mended;
  }

  private Sentence mend(int auxiliary, int verb) {
    int noun = nounBefore(auxiliary);
    boolean open = Arrays.stream(tree).noneMatch(d -> isSubject(d) && d.governor() == verb);
    if (noun == NONE || !open || !OBJECTS.contains(tree[noun].relation())) {
      return sentence;
    }
    int saying = tree[noun].governor();
    saying = isVerb(saying) ? saying : tree[saying].governor(); // "told reporters Peru would"
    if (saying == NONE || !isVerb(saying) || saying > noun || !isSaid(saying)) {
      return sentence;
    }
    return attach(noun, verb, saying);
  }

  /** The head of the noun phrase that ends before a finite auxiliary. */
  private int nounBefore(int auxiliary) {
    int at = auxiliary - 1;
    if (at < 0 || !FINITE.contains(pos(auxiliary)) || !pos(at).startsWith("NN")) {
      return NONE;
    }
    while (tree[at].governor() != NONE
        && tree[at].governor() < at
        && PARTS.contains(tree[at].relation())) {
      at = tree[at].governor();
    }
    return at;
  }

  private Sentence attach(int noun, int verb, int saying) {
    String subject =
        Arrays.stream(tree).anyMatch(d -> isPassive(d) && d.governor() == verb)
            ? "nsubj:pass"
            : "nsubj";
    int top = saying;
    while (tree[top].governor() != NONE && tree[top].governor() != verb) {
      top = tree[top].governor();
    }
    Dependency up = tree[verb];
    if (tree[top].governor() == verb) {
      tree[top] = new Dependency(up.governor(), top, up.relation());
    }
    tree[verb] = new Dependency(saying, verb, "ccomp");
    tree[noun] = new Dependency(verb, noun, subject);
    return new Sentence(
        sentence.index(),
        sentence.block(),
        sentence.kind(),
        sentence.span(),
        sentence.tokens(),
        List.of(tree),
        graph(noun, verb, saying, subject));
  }

  private List<Dependency> graph(int noun, int verb, int saying, String subject) {
    List<Dependency> edges = new ArrayList<>();
    for (Dependency d : sentence.enhanced()) {
      boolean object = d.dependent() >= noun && d.dependent() < verb && d.governor() < noun;
      if (d.relation().equals("csubj") && d.dependent() <= saying) {
        edges.add(new Dependency(d.governor(), noun, subject));
      } else if (object && OBJECTS.contains(d.relation())) {
        edges.add(new Dependency(verb, d.dependent(), subject));
      } else if (d.dependent() != verb) {
        edges.add(d);
      }
    }
    edges.add(new Dependency(saying, verb, "ccomp"));
    return edges.stream().distinct().toList();
  }

  private String pos(int token) {
    return sentence.tokens().get(token).pos();
  }

  private boolean isVerb(int token) {
    return token != NONE && pos(token).startsWith("VB");
  }

  /** Whether a verb has somebody who says so: not "to join the EU was". */
  private boolean isSaid(int verb) {
    return !pos(verb).equals("VB")
        && Arrays.stream(tree).anyMatch(d -> isSubject(d) && d.governor() == verb);
  }

  private static boolean isSubject(Dependency d) {
    return d.relation().startsWith("nsubj");
  }

  private static boolean isPassive(Dependency d) {
    return d.relation().equals("aux:pass");
  }
}
