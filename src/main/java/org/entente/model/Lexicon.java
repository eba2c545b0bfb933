package org.entente.model;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Words that tell of events, with the syntax of their arguments.
 *
 * @param frames syntactic frames with their map to roles, by local name
 * @param entries lexical entries that evoke an event, in the order of their lemmas
 * @param cues words that tell the status or the certainty of an event, in the order of their lemmas
 * @param referringNouns nouns that, with "the", stand for an actor named before ("the company"):
 *     lemma to local name of the actor's class
 * @param transparentNouns nouns that only measure or package the noun after "of" or before them,
 *     whose arguments are that noun's ("a series of talks", "aid package"); FrameNet's term
 * @param contentVerbs verbs whose object is the matter of their subject ("the deal covers radars")
 * @param reporting words that say who says so, and how surely, in the order of their lemmas
 */
public record Lexicon(
    Map<String, Frame> frames,
    List<Entry> entries,
    List<Cue> cues,
    Map<String, String> referringNouns,
    Set<String> transparentNouns,
    Set<String> contentVerbs,
    List<ReportingWord> reporting) {

  public Lexicon {
    frames = Map.copyOf(frames);
    entries = List.copyOf(entries);
    cues = List.copyOf(cues);
    referringNouns = Map.copyOf(referringNouns);
    transparentNouns = Set.copyOf(transparentNouns);
    contentVerbs = Set.copyOf(contentVerbs);
    reporting = List.copyOf(reporting);
  }

  /** Makes a lexicon that knows no word of reporting. */
  public Lexicon(
      Map<String, Frame> frames,
      List<Entry> entries,
      List<Cue> cues,
      Map<String, String> referringNouns,
      Set<String> transparentNouns) {
    this(frames, entries, cues, referringNouns, transparentNouns, Set.of(), List.of());
  }

  /**
   * A syntactic frame and what its arguments mean.
   *
   * @param name local name
   * @param eventType local name of the event class
   * @param status status that the frame gives by itself
   * @param arguments what may fill which role
   * @param fixed values that the frame itself gives, such as {@code action} "lifted"
   * @param requires roles that must be filled, in the sentence or by reference
   * @param infers roles that, where nothing fills them, may be taken from the act that governs the
   *     word or from the text before
   * @param namedWithNoun whether the event's name holds its noun ("the Northern Gas pipeline")
   * @param actOn whether the word, a verb, tells of an event only beside a noun that evokes one of
   *     the same class ("the ban that Chile imposed", "left Chile after a visit")
   * @param needsAct whether the word, a noun, names a thing that is an event only where an act
   *     makes it one ("build a bridge", "agreement on a railway")
   * @param addsTo whether the word tells of no event of its own but of who takes part in one told
   *     before ("twelve nations take part")
   * @param onlyWith roles without which, at the word itself, it does not even point back to such an
   *     event ("the agreement" alone is of no arms)
   * @param nounFills role that the word, a noun, itself fills ("a loan" is what is given), or empty
   * @param exceptObjects nouns that as the word's object give it another sense ("meet a demand")
   */
  public record Frame(
      String name,
      String eventType,
      String status,
      List<Argument> arguments,
      Map<String, String> fixed,
      List<String> requires,
      List<String> infers,
      boolean namedWithNoun,
      boolean actOn,
      boolean needsAct,
      boolean addsTo,
      List<String> onlyWith,
      String nounFills,
      Set<String> exceptObjects) {
    public Frame {
      onlyWith = List.copyOf(onlyWith);
      arguments = List.copyOf(arguments);
      fixed = Map.copyOf(fixed);
      requires = List.copyOf(requires);
      infers = List.copyOf(infers);
      exceptObjects = Set.copyOf(exceptObjects);
    }
  }

  /**
   * A syntactic argument.
   *
   * @param function its grammatical function after LexInfo: {@code subject}, {@code directObject},
   *     {@code indirectObject}, {@code prepositionalAdjunct}, {@code possessiveAdjunct}, {@code
   *     modifier} (compound or adjective before a noun)
   * @param marker the preposition; empty where the function has none
   * @param role local name of the role it fills
   * @param type local name of the class that the filler must have; empty where the role's own range
   *     decides
   */
  public record Argument(String function, String marker, String role, String type) {}

  /**
   * A lexical entry.
   *
   * @param lemma lemmas of its words, separated by blanks
   * @param partOfSpeech {@code verb}, {@code noun} or {@code adjective}
   * @param frames local names of its frames
   * @param status status that the word gives; empty where the frame decides
   * @param presentStatus status that it gives in the present tense ("buys" tells of a deal, not of
   *     a delivery); empty where the tense says nothing
   * @param dates local name of the property that a date with this word fills, such as {@code
   *     deliveryDate}; empty for the event's own date
   * @param senses the senses of WordNet whose other words take over its frames
   */
  public record Entry(
      String lemma,
      String partOfSpeech,
      List<String> frames,
      String status,
      String presentStatus,
      String dates,
      WordSenses senses) {
    public Entry {
      frames = List.copyOf(frames);
    }

    /** Makes an entry for its own lemma alone. */
    public Entry(
        String lemma,
        String partOfSpeech,
        List<String> frames,
        String status,
        String presentStatus,
        String dates) {
      this(lemma, partOfSpeech, frames, status, presentStatus, dates, WordSenses.NONE);
    }
  }

  /**
   * A word that tells the status or certainty of the event in its scope.
   *
   * @param lemma lemmas of its words, separated by blanks
   * @param partOfSpeech as in an entry, or {@code adverb}
   * @param status the status; empty for one of certainty
   * @param certainty name of a {@link Claim.Certainty} in lower case; empty for one of status
   * @param support whether it carries its noun's arguments (sign, hold, conclude)
   * @param eventType local name of the only event class it speaks of; empty for any
   * @param fixed values that it gives, such as {@code action} "lifted"
   */
  public record Cue(
      String lemma,
      String partOfSpeech,
      String status,
      String certainty,
      boolean support,
      String eventType,
      Map<String, String> fixed) {
    public Cue {
      fixed = Map.copyOf(fixed);
    }
  }
}
