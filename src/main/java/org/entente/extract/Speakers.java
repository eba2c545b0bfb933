package org.entente.extract;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.entente.extract.mentions.ArticleMentions;
import org.entente.extract.mentions.Form;
import org.entente.extract.mentions.Mention;
import org.entente.model.Claim.Certainty;
import org.entente.model.Lexicon;
import org.entente.model.ReportingWord;
import org.entente.model.ReportingWord.Kind;
import org.jspecify.annotations.Nullable;

/** Resolves the noun or pronoun that speaks to an actor, sentence by sentence. */
final class Speakers {

  /** How many sentences back the last speaker may be meant by "he said". */
  private static final int REACH = 3;

  private static final String PERSON = "Person";
  private static final Set<String> RELATIVE = Set.of("WP", "WDT");
  private static final Set<String> NAMES = Set.of("appos", "dep", "flat", "compound");
  private static final Set<String> OWNERS = Set.of("amod", "compound", "nmod:poss", "nmod", "dep");
  private static final Set<String> AUTHORS = Set.of("nmod:poss", "nmod", "compound");
  private static final Set<String> BY = Set.of("by", "from", "'s", "’s");
  private static final Set<String> PERSONAL = Set.of("he", "she");
  private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they", "we", "i");

  private final ReportingIndex words;
  private final ArticleMentions mentions;
  private final References references;
  private final Fillers fillers;
  private @Nullable Mention last;
  private int lastSentence = -REACH - 1;

  Speakers(ReportingIndex words, ArticleMentions mentions, Lexicon lexicon) {
    this.words = words;
    this.mentions = mentions;
    this.references = new References(mentions, lexicon);
    this.fillers = new Fillers(mentions, references);
  }

  /** Takes in a sentence that has been read. */
  void advance(SentenceGraph graph) {
    references.advance(graph);
  }

  /**
   * Tells who says something and how surely.
   *
   * @param token head of the noun or pronoun that speaks
   * @param word the word that makes it speak
   */
  Speech speech(SentenceGraph graph, int token, ReportingWord word) {
    Optional<Mention> speaker = speaker(graph, token);
    if (speaker.isPresent() || !PRONOUNS.contains(graph.word(token))) {
      last = speaker.orElse(null);
      lastSentence = graph.sentence().index();
    }
    if (speaker.isPresent()) {
      Certainty certainty = Speech.lessSure(word.certainty(), doubt(graph, token));
      return new Speech(speaker.get(), certainty, word.status());
    }
    Certainty doubt =
        noun(graph, token).map(ReportingWord::withoutSpeaker).orElse(Certainty.ASSERTED);
    return new Speech(null, Speech.lessSure(word.certainty(), doubt), word.status());
  }

  /** Tells how something is said where nobody is named to say it. */
  Speech unnamed(ReportingWord word) {
    return new Speech(null, word.withoutSpeaker(), word.status());
  }

  private Certainty doubt(SentenceGraph graph, int token) {
    return noun(graph, token)
        .filter(w -> w.kind() != Kind.SPOKESPERSON)
        .map(ReportingWord::certainty)
        .orElse(Certainty.ASSERTED);
  }

  private Optional<Mention> speaker(SentenceGraph graph, int token) {
    if (RELATIVE.contains(graph.pos(token)) && graph.parent(token) != SentenceGraph.NONE) {
      int noun = graph.parent(graph.parent(token));
      return noun == SentenceGraph.NONE ? Optional.empty() : speaker(graph, noun);
    }
    return named(graph, token).or(() -> pronoun(graph, token)).or(() -> represented(graph, token));
  }

  /** The name itself, or one that stands beside the noun: "the minister, Ada Obi, said". */
  private Optional<Mention> named(SentenceGraph graph, int token) {
    List<Mention> here = speaking(graph, token).toList();
    Stream<Mention> beside =
        graph.children(token, NAMES).stream()
            .flatMap(
                c -> speaking(graph, c).filter(m -> isPerson(m) || isNameOf(graph.relation(c), m)));
    return Stream.concat(here.stream(), beside)
        .min(Comparator.comparingInt(m -> isPerson(m) ? 0 : 1));
  }

  /** "the daily El Faro"; a state beside a noun only tells where it is from. */
  private static boolean isNameOf(String relation, Mention mention) {
    return !relation.equals("compound") && !mention.isState();
  }

  private Stream<Mention> speaking(SentenceGraph graph, int token) {
    return fillers.at(graph, token).stream().filter(Speakers::canSpeak);
  }

  private static boolean canSpeak(Mention mention) {
    return mention.form().isActor()
        && mention.form() != Form.ADJECTIVE
        && mention.form() != Form.DEMONYM;
  }

  private static boolean isPerson(Mention mention) {
    return mention.entity().type().equals(PERSON);
  }

  /** "he said" goes on with the words of the last speaker, also of one who has no name. */
  private Optional<Mention> pronoun(SentenceGraph graph, int token) {
    String word = graph.word(token);
    boolean personal = PERSONAL.contains(word);
    if ((personal || word.equals("it")) && graph.sentence().index() - lastSentence <= REACH) {
      Mention before = last;
      if (before == null || isPerson(before) == personal) {
        return Optional.ofNullable(before);
      }
    }
    List<Mention> meant = references.resolve(graph, token, Speakers::canSpeak);
    return meant.size() == 1 ? Optional.of(meant.get(0)) : Optional.empty();
  }

  /** The body for which a spokesman speaks, or the author of a report. */
  private Optional<Mention> represented(SentenceGraph graph, int token) {
    Optional<ReportingWord> noun = noun(graph, token);
    if (noun.isEmpty() || noun.get().kind() == Kind.ANONYMOUS) {
      return Optional.empty();
    }
    if (noun.get().kind() == Kind.SPOKESPERSON) {
      return owner(graph, token);
    }
    return author(graph, token);
  }

  /** "a spokesman for X", "Chilean officials", "officials of the Chilean government". */
  private Optional<Mention> owner(SentenceGraph graph, int noun) {
    return graph.children(noun, OWNERS).stream()
        .flatMap(c -> owners(graph, c))
        .min(Comparator.comparingInt(m -> m.isState() ? 1 : 0));
  }

  private Stream<Mention> owners(SentenceGraph graph, int token) {
    List<Mention> named =
        fillers.at(graph, token).stream().filter(m -> m.form().isActor()).toList();
    boolean further = named.isEmpty() && words.at(graph, token, Kind.SPOKESPERSON).isPresent();
    return further ? owner(graph, token).stream() : named.stream();
  }

  /** "a report by X", "X's statement", "a Reuters report". */
  Optional<Mention> author(SentenceGraph graph, int noun) {
    return graph.children(noun, AUTHORS).stream()
        .filter(c -> !graph.relation(c).equals("nmod") || graph.hasCase(c, BY))
        .flatMap(c -> speaker(graph, c).stream())
        .findFirst();
  }

  private Optional<ReportingWord> noun(SentenceGraph graph, int token) {
    return Stream.of(Kind.ANONYMOUS, Kind.SPOKESPERSON, Kind.REPORT)
        .flatMap(kind -> words.at(graph, token, kind).stream())
        .filter(w -> w.partOfSpeech().equals("noun"))
        .findFirst();
  }

  /** The actor whose name ends just before a token, for a parser that has lost the subject. */
  Optional<Mention> before(SentenceGraph graph, int token) {
    return mentions.in(graph.sentence()).stream()
        .filter(m -> m.end() == token && canSpeak(m))
        .findFirst();
  }
}
