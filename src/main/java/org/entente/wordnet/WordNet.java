package org.entente.wordnet;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import net.sf.extjwnl.JWNLException;
import net.sf.extjwnl.data.IndexWord;
import net.sf.extjwnl.data.POS;
import net.sf.extjwnl.data.Pointer;
import net.sf.extjwnl.data.PointerType;
import net.sf.extjwnl.data.Synset;
import net.sf.extjwnl.data.Word;
import net.sf.extjwnl.dictionary.Dictionary;

/**
 * Princeton WordNet 3.1.
 *
 * <p>Opened at the first question, which takes a quarter of a second and 40 MB; kept for the life
 * of the program. Safe for use by several threads, one at a time.
 */
public final class WordNet {

  /** The file that lists every sense key, one a line, with the place of its synset. */
  private static final String INDEX = "/net/sf/extjwnl/data/wordnet/wn31/index.sense";

  /** Letters by which a plural may be longer than its noun: "ies" for "y" or "es". */
  private static final int LONGEST_ENDING = 2;

  private static final Object LOCK = new Object();

  private WordNet() {}

  /** Opens the dictionary when it is first needed. */
  private static final class Holder {
    static final Dictionary DICTIONARY = open();

    private static Dictionary open() {
      try {
        return Dictionary.getDefaultResourceInstance();
      } catch (JWNLException e) {
        throw new IllegalStateException("WordNet cannot be opened", e);
      }
    }
  }

  /** Returns those sense keys that WordNet lacks. Reads its index only, without opening it. */
  public static SortedSet<String> unknown(Set<String> keys) {
    SortedSet<String> missing = new TreeSet<>(keys);
    if (missing.isEmpty()) {
      return missing;
    }
    try (InputStream in = WordNet.class.getResourceAsStream(INDEX)) {
      if (in == null) {
        throw new IllegalStateException("the program comes without WordNet");
      }
      BufferedReader lines =
          new BufferedReader(new InputStreamReader(in, StandardCharsets.ISO_8859_1));
      for (String line = lines.readLine();
          line != null && !missing.isEmpty();
          line = lines.readLine()) {
        missing.remove(line.substring(0, line.indexOf(' ')));
      }
      return missing;
    } catch (IOException e) {
      throw new UncheckedIOException("WordNet cannot be read", e);
    }
  }

  /**
   * Returns the base form under which WordNet lists a word or phrase; hyphens, blanks and endings
   * may differ ("flame-throwers").
   */
  static Optional<String> base(String phrase, PartOfSpeech partOfSpeech) {
    synchronized (LOCK) {
      try {
        IndexWord entry = Holder.DICTIONARY.lookupIndexWord(pos(partOfSpeech), phrase);
        // For a phrase that it does not know, WordNet offers one of the words.
        return Optional.ofNullable(entry)
            .map(IndexWord::getLemma)
            .filter(lemma -> letters(lemma) >= letters(phrase) - LONGEST_ENDING);
      } catch (JWNLException e) {
        throw new IllegalStateException("WordNet cannot be read", e);
      }
    }
  }

  private static long letters(String phrase) {
    return phrase.codePoints().filter(Character::isLetterOrDigit).count();
  }

  /** Returns the senses of a common word in lower case, the usual one first. */
  static List<Sense> senses(String lemma, PartOfSpeech partOfSpeech) {
    synchronized (LOCK) {
      try {
        IndexWord entry = Holder.DICTIONARY.getIndexWord(pos(partOfSpeech), lemma);
        List<Sense> senses = new ArrayList<>();
        if (entry != null) {
          for (Synset synset : entry.getSenses()) {
            sense(synset, lemma).ifPresent(senses::add);
          }
        }
        return senses;
      } catch (JWNLException e) {
        throw new IllegalStateException("WordNet cannot be read", e);
      }
    }
  }

  /** None where the sense is that of a name: "Maxim". */
  private static Optional<Sense> sense(Synset synset, String lemma) throws JWNLException {
    for (Word word : synset.getWords()) {
      if (word.getLemma().equals(lemma)) {
        return Optional.of(
            new Sense(word.getSenseKey(), synset.getOffset(), word.getUseCount(), gloss(synset)));
      }
    }
    return Optional.empty();
  }

  private static String gloss(Synset synset) {
    String gloss = synset.getGloss();
    int examples = gloss.indexOf("; \"");
    return examples < 0 ? gloss : gloss.substring(0, examples);
  }

  /** Returns the synsets directly above one, in WordNet's order. */
  static List<Long> above(long place, PartOfSpeech partOfSpeech) {
    synchronized (LOCK) {
      try {
        Synset synset = Holder.DICTIONARY.getSynsetAt(pos(partOfSpeech), place);
        List<Long> above = new ArrayList<>();
        for (Pointer pointer : synset.getPointers(PointerType.HYPERNYM)) {
          above.add(pointer.getTargetOffset());
        }
        return above;
      } catch (JWNLException e) {
        throw new IllegalStateException("WordNet cannot be read", e);
      }
    }
  }

  /** Returns where the synset of a sense stands. */
  static Optional<Long> place(String key) {
    synchronized (LOCK) {
      try {
        Word word = Holder.DICTIONARY.getWordBySenseKey(key);
        return Optional.ofNullable(word).map(w -> w.getSynset().getOffset());
      } catch (JWNLException e) {
        throw new IllegalStateException("WordNet cannot be read", e);
      }
    }
  }

  private static POS pos(PartOfSpeech partOfSpeech) {
    return partOfSpeech == PartOfSpeech.NOUN ? POS.NOUN : POS.VERB;
  }
}
