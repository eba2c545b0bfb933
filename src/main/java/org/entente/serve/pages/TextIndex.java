package org.entente.serve.pages;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;
import org.apache.lucene.analysis.miscellaneous.PerFieldAnalyzerWrapper;
import org.apache.lucene.analysis.standard.StandardAnalyzer;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.ByteBuffersDirectory;
import org.apache.lucene.util.QueryBuilder;
import org.jspecify.annotations.Nullable;

/**
 * Finds resources by their names and events by their evidence.
 *
 * <p>It is a copy in memory, made when it is first asked for: nothing on the disk has to be kept in
 * step with the store, and a build needs no time for it.
 */
final class TextIndex {

  private static final String LABEL = "label";
  private static final String NAMES = "names";
  private static final String SENTENCE = "sentence";
  private static final String KIND = "kind";
  private static final String IRI = "iri";

  /** Names hold words such as "the" and "of" that count. */
  private static final Analyzer WORDS = new StandardAnalyzer(CharArraySet.EMPTY_SET);

  private static final Analyzer ANALYZER =
      new PerFieldAnalyzerWrapper(WORDS, Map.of(SENTENCE, new EnglishAnalyzer()));

  private final IndexSearcher searcher;

  private TextIndex(IndexSearcher searcher) {
    this.searcher = searcher;
  }

  /**
   * Something that was found.
   *
   * @param kind its class, or "sentence"
   * @param label its name; of a sentence the event that it is evidence of
   * @param sentence empty unless it is a sentence
   */
  record Hit(String iri, String kind, String label, String sentence) {}

  /** Reads names and sentences out of the store. */
  static TextIndex of(Questions questions) {
    try {
      ByteBuffersDirectory memory = new ByteBuffersDirectory();
      try (IndexWriter writer = new IndexWriter(memory, new IndexWriterConfig(ANALYZER))) {
        for (Row row : questions.ask("named")) {
          writer.addDocument(named(row));
        }
        for (Row row : questions.ask("said")) {
          writer.addDocument(said(row));
        }
      }
      return new TextIndex(new IndexSearcher(DirectoryReader.open(memory)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Document named(Row row) {
    Document document = document(row.text("thing"), row.text("kind"), row.text("label"));
    document.add(new TextField(LABEL, row.text("label"), Store.NO));
    document.add(new TextField(NAMES, row.text("label") + "\n" + row.text("others"), Store.NO));
    return document;
  }

  private static Document said(Row row) {
    Document document = document(row.text("event"), SENTENCE, row.text("label"));
    document.add(new TextField(SENTENCE, row.text("sentence"), Store.YES));
    return document;
  }

  private static Document document(String iri, String kind, String label) {
    Document document = new Document();
    document.add(new StoredField(IRI, iri));
    document.add(new StringField(KIND, kind, Store.YES));
    document.add(new StoredField("shown", label));
    return document;
  }

  /**
   * Finds what holds all the words, the nearest first; a sentence comes as often as claims hold it.
   */
  List<Hit> search(String text, int most) {
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    QueryBuilder builder = new QueryBuilder(ANALYZER);
    add(query, builder.createBooleanQuery(LABEL, text, Occur.MUST), 4);
    add(query, builder.createBooleanQuery(NAMES, text, Occur.MUST), 2);
    add(query, builder.createBooleanQuery(SENTENCE, text, Occur.MUST), 1);
    return find(query.build(), most);
  }

  // Quirk: the builder returns null for a text without words, which its signature does not tell.
  private static void add(BooleanQuery.Builder query, @Nullable Query part, float boost) {
    if (part != null) {
      query.add(new BoostQuery(part, boost), Occur.SHOULD);
    }
  }

  /** Finds names that hold all the words, the last of which may still be incomplete. */
  List<Hit> suggest(String text, int most) {
    List<String> words = words(text);
    if (words.isEmpty()) {
      return List.of();
    }
    BooleanQuery.Builder query = new BooleanQuery.Builder();
    for (String word : words.subList(0, words.size() - 1)) {
      query.add(new TermQuery(new Term(NAMES, word)), Occur.MUST);
    }
    String last = words.get(words.size() - 1);
    query.add(new PrefixQuery(new Term(NAMES, last)), Occur.MUST);
    query.add(new PrefixQuery(new Term(LABEL, last)), Occur.SHOULD);
    query.add(new TermQuery(new Term(LABEL, last)), Occur.SHOULD);
    return find(query.build(), most);
  }

  private static List<String> words(String text) {
    List<String> words = new ArrayList<>();
    try (var stream = WORDS.tokenStream(NAMES, text)) {
      var term = stream.addAttribute(CharTermAttribute.class);
      stream.reset();
      while (stream.incrementToken()) {
        words.add(term.toString());
      }
      stream.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return words;
  }

  private List<Hit> find(Query query, int most) {
    List<Hit> found = new ArrayList<>();
    try {
      for (ScoreDoc scored : searcher.search(query, most).scoreDocs) {
        Document document = searcher.storedFields().document(scored.doc);
        Hit hit =
            new Hit(
                document.get(IRI),
                document.get(KIND),
                document.get("shown"),
                Objects.requireNonNullElse(document.get(SENTENCE), ""));
        found.add(hit);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return found;
  }
}
