package org.entente.annotate;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.entente.model.Article;
import org.entente.model.Block;
import org.entente.model.Span;

/**
 * Runs CoreNLP over an article's prose.
 *
 * <p>The only place that configures CoreNLP. It runs what the extraction needs and nothing else: of
 * the named-entity models the three-class one, whose persons, organisations and locations complete
 * the pack's names; numbers and dates are read by the extraction itself. Safe for use by several
 * threads.
 */
public final class CoreNlpAnnotator {

  /** Changes whenever the same prose would be annotated otherwise; part of the cache's keys. */
  public static final String VERSION = "corenlp-4.5.10/2";

  private final StanfordCoreNLP pipeline = new StanfordCoreNLP(properties());

  private static Properties properties() {
    Properties p = new Properties();
    p.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    // Blocks are joined by blank lines, and no sentence crosses them.
    p.setProperty("ssplit.newlineIsSentenceBreak", "two");
    p.setProperty("tokenize.options", "untokenizable=noneKeep,splitHyphenated=false");
    p.setProperty("ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    p.setProperty("ner.applyNumericClassifiers", "false");
    p.setProperty("ner.useSUTime", "false");
    p.setProperty("ner.applyFineGrained", "false");
    p.setProperty("ner.buildEntityMentions", "false");
    // A sentence of hundreds of words is a table or a list: it is kept, but not parsed.
    p.setProperty("depparse.maxlen", "200");
    return p;
  }

  /** Annotates the article's prose; offsets are those of the prose. */
  public AnnotatedArticle annotate(Article article) {
    Annotation document = new Annotation(Truecaser.restoreCase(article));
    pipeline.annotate(document);
    List<Sentence> sentences = new ArrayList<>();
    for (CoreMap sentence : document.get(CoreAnnotations.SentencesAnnotation.class)) {
      sentences.add(sentence(sentence, sentences.size(), article));
    }
    return new AnnotatedArticle(article, sentences);
  }

  private static Sentence sentence(CoreMap sentence, int index, Article article) {
    List<Token> tokens = new ArrayList<>();
    for (CoreLabel label : sentence.get(CoreAnnotations.TokensAnnotation.class)) {
      tokens.add(
          new Token(
              tokens.size(),
              new Span(label.beginPosition(), label.endPosition()),
              label.word(),
              Objects.requireNonNullElse(label.lemma(), label.word().toLowerCase(Locale.ROOT)),
              label.tag(),
              Objects.requireNonNullElse(label.ner(), "O")));
    }
    Span span = new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
    int block = blockOf(span, article.blocks());
    return new Sentence(
        index,
        block,
        article.blocks().get(block).kind(),
        span,
        tokens,
        edges(sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class)),
        edges(sentence.get(SemanticGraphCoreAnnotations.EnhancedDependenciesAnnotation.class)));
  }

  private static int blockOf(Span sentence, List<Block> blocks) {
    for (int i = 0; i < blocks.size(); i++) {
      if (blocks.get(i).span().overlaps(sentence)) {
        return i;
      }
    }
    throw new IllegalStateException("sentence outside of all blocks: " + sentence);
  }

  private static List<Dependency> edges(SemanticGraph graph) {
    List<Dependency> edges = new ArrayList<>();
    for (IndexedWord root : graph.getRoots()) {
      edges.add(new Dependency(-1, root.index() - 1, "root"));
    }
    for (SemanticGraphEdge edge : graph.edgeIterable()) {
      edges.add(
          new Dependency(
              edge.getGovernor().index() - 1,
              edge.getDependent().index() - 1,
              edge.getRelation().toString()));
    }
    edges.sort(
        Comparator.comparingInt(Dependency::dependent)
            .thenComparingInt(Dependency::governor)
            .thenComparing(Dependency::relation));
    return edges.stream().distinct().toList();
  }
}
