package org.entente.wordnet;

import com.google.common.base.Splitter;
import com.google.common.cache.CacheBuilder;
import com.google.common.cache.CacheLoader;
import com.google.common.cache.LoadingCache;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.entente.model.WordSenses;
import org.jspecify.annotations.Nullable;

/**
 * Tells which of the listed things an unlisted word is a synonym or a kind of.
 *
 * <p>A word counts only by its usual sense: the first, where the senses that lead to the same thing
 * hold {@value #DOMINANT} of all uses that WordNet counted. From it the way leads up over WordNet's
 * hypernyms; the nearest sense that a listed thing gives decides, and one that it excepts ends the
 * way. Answers are kept; safe for use by several threads.
 *
 * @param <T> what is listed
 */
public final class Kinds<T> {

  /** Below this share of its uses, a sense is not what a word usually means. */
  private static final double DOMINANT = 0.75;

  /** The chain of kinds is never longer than this in WordNet. */
  private static final int TOP = 20;

  /** WordNet has few longer phrases, and those that arms go by are shorter. */
  private static final int LONGEST_PHRASE = 3;

  private static final int KEPT_WORDS = 50_000;

  private record Listed<T>(String sense, @Nullable T target) {}

  private final PartOfSpeech partOfSpeech;
  private final int depth;
  private final Map<String, Listed<T>> bySense = new LinkedHashMap<>();
  private final LoadingCache<String, Optional<Kind<T>>> words =
      CacheBuilder.newBuilder().maximumSize(KEPT_WORDS).build(CacheLoader.from(this::understand));

  private final LoadingCache<String, Optional<Kind<T>>> heads =
      CacheBuilder.newBuilder()
          .maximumSize(KEPT_WORDS)
          .build(CacheLoader.from(this::understandHead));

  private final LoadingCache<String, Boolean> isOther =
      CacheBuilder.newBuilder().maximumSize(KEPT_WORDS).build(CacheLoader.from(this::meansOther));

  /** By the place of the sense in WordNet; made at the first question. */
  private @Nullable Map<Long, Listed<T>> listed;

  private Kinds(
      List<T> targets, Function<T, WordSenses> senses, PartOfSpeech partOfSpeech, int depth) {
    this.partOfSpeech = partOfSpeech;
    this.depth = depth;
    for (T target : targets) {
      senses.apply(target).keys().forEach(s -> bySense.put(s, new Listed<>(s, target)));
      senses.apply(target).exceptions().forEach(s -> bySense.putIfAbsent(s, new Listed<>(s, null)));
    }
  }

  /** Finds nouns that are kinds of the listed things, however far below. */
  public static <T> Kinds<T> ofNouns(List<T> targets, Function<T, WordSenses> senses) {
    return new Kinds<>(targets, senses, PartOfSpeech.NOUN, TOP);
  }

  /** Finds words that are synonyms of listed words, or directly a kind of them. */
  public static <T> Kinds<T> near(
      List<T> targets, Function<T, WordSenses> senses, PartOfSpeech partOfSpeech) {
    return new Kinds<>(targets, senses, partOfSpeech, 1);
  }

  /**
   * Returns what a word means.
   *
   * @param lemma base form, in any case; words separated by blanks
   */
  public Optional<Kind<T>> find(String lemma) {
    return answer(lemma, words);
  }

  /**
   * Returns what the head of a noun phrase means: of its last words, the longest run that WordNet
   * knows decides ("a water pistol" is none).
   *
   * @param phrase in any case and number; words separated by blanks
   */
  public Optional<Kind<T>> findHead(String phrase) {
    List<String> parts = Splitter.on(' ').omitEmptyStrings().splitToList(phrase);
    int first = Math.max(0, parts.size() - LONGEST_PHRASE);
    return answer(String.join(" ", parts.subList(first, parts.size())), heads);
  }

  /** Tells whether WordNet knows a phrase as something that is no kind of the listed things. */
  public boolean isOther(String phrase) {
    return !bySense.isEmpty() && isOther.getUnchecked(phrase.toLowerCase(Locale.ROOT));
  }

  private Optional<Kind<T>> answer(String words, LoadingCache<String, Optional<Kind<T>>> answers) {
    return bySense.isEmpty()
        ? Optional.empty()
        : answers.getUnchecked(words.toLowerCase(Locale.ROOT));
  }

  private boolean meansOther(String phrase) {
    Optional<String> lemma = WordNet.base(phrase, partOfSpeech);
    return lemma.isPresent() && understand(lemma.get()).isEmpty();
  }

  private Optional<Kind<T>> understandHead(String phrase) {
    Optional<String> lemma = WordNet.base(phrase, partOfSpeech);
    int blank = phrase.indexOf(' ');
    if (lemma.isEmpty() && blank >= 0) {
      return understandHead(phrase.substring(blank + 1));
    }
    return lemma.flatMap(this::understand);
  }

  private Optional<Kind<T>> understand(String lemma) {
    List<Sense> senses = WordNet.senses(lemma, partOfSpeech);
    if (senses.isEmpty()) {
      return Optional.empty();
    }
    Optional<Kind<T>> usual = kind(lemma, senses.get(0));
    if (usual.isEmpty()) {
      return usual;
    }
    long all = 0;
    long same = 0;
    for (Sense sense : senses) {
      // A sense that nobody counted is not one that nobody means.
      long weight = 2L * sense.uses() + 1;
      all += weight;
      T target = usual.get().target();
      same += kind(lemma, sense).filter(k -> k.target().equals(target)).isPresent() ? weight : 0;
    }
    return same >= DOMINANT * all ? usual : Optional.empty();
  }

  /** Goes up level by level: the nearest listed sense decides. */
  private Optional<Kind<T>> kind(String lemma, Sense sense) {
    Map<Long, Listed<T>> places = listed();
    Set<Long> seen = new HashSet<>();
    Deque<Long> level = new ArrayDeque<>(List.of(sense.place()));
    for (int distance = 0; distance <= depth && !level.isEmpty(); distance++) {
      Deque<Long> above = new ArrayDeque<>();
      for (long place : level) {
        Listed<T> found = places.get(place);
        if (found == null) {
          WordNet.above(place, partOfSpeech).stream().filter(seen::add).forEach(above::add);
        } else if (found.target() != null) {
          return Optional.of(
              new Kind<>(
                  found.target(), lemma, sense.key(), sense.gloss(), found.sense(), distance));
        }
      }
      level = above;
    }
    return Optional.empty();
  }

  private synchronized Map<Long, Listed<T>> listed() {
    if (listed == null) {
      Map<Long, Listed<T>> places = new HashMap<>();
      bySense.forEach((sense, l) -> WordNet.place(sense).ifPresent(p -> places.putIfAbsent(p, l)));
      listed = places;
    }
    return listed;
  }
}
