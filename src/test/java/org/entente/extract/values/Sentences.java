package org.entente.extract.values;

import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreSentence;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import org.apache.jena.rdf.model.Model;
import org.apache.jena.riot.RDFDataMgr;
import org.entente.annotate.Dependency;
import org.entente.annotate.Sentence;
import org.entente.annotate.Token;
import org.entente.model.Block;
import org.entente.model.Span;
import org.entente.model.ValueWords;
import org.entente.pack.ValueWordsReader;

/** Makes sentences with real tags and dependencies, and reads the shipped words. */
final class Sentences {

  private static final Set<String> PLACES =
      Set.of("Peru", "Chile", "Norway", "Kenya", "Brazil", "Lima", "Oslo", "Nairobi", "Paris");
  private static final StanfordCoreNLP PIPELINE =
      pipeline("tokenize,pos,lemma,depparse", "splitHyphenated=false");
  private static final StanfordCoreNLP SPLITTING =
      pipeline("tokenize,pos,lemma", "splitHyphenated=true");

  private Sentences() {}

  static ValueWords words() {
    Model model = RDFDataMgr.loadModel("ontology/lexicon/numbers.ttl");
    RDFDataMgr.read(model, "ontology/lexicon/currencies.ttl");
    RDFDataMgr.read(model, "ontology/lexicon/time.ttl");
    return ValueWordsReader.read(model);
  }

  private static StanfordCoreNLP pipeline(String annotators, String options) {
    Properties properties = new Properties();
    properties.setProperty("annotators", annotators);
    properties.setProperty("tokenize.options", "untokenizable=noneKeep," + options);
    return new StanfordCoreNLP(properties);
  }

  /** Returns the first sentence as the annotator makes it: hyphens stay inside the words. */
  static Sentence parse(String text) {
    return first(PIPELINE, text);
  }

  /** Returns the first sentence with words cut at hyphens, and without dependencies. */
  static Sentence split(String text) {
    return first(SPLITTING, text);
  }

  private static Sentence first(StanfordCoreNLP pipeline, String text) {
    CoreDocument document = new CoreDocument(text);
    pipeline.annotate(document);
    return sentence(document.sentences().get(0));
  }

  private static Sentence sentence(CoreSentence sentence) {
    List<Token> tokens = new ArrayList<>();
    for (CoreLabel label : sentence.tokens()) {
      Span span = new Span(label.beginPosition(), label.endPosition());
      String ner = PLACES.contains(label.word()) ? "LOCATION" : "O";
      tokens.add(new Token(tokens.size(), span, label.word(), label.lemma(), label.tag(), ner));
    }
    Span span = new Span(tokens.get(0).span().start(), tokens.get(tokens.size() - 1).span().end());
    SemanticGraph graph = sentence.dependencyParse();
    List<Dependency> basic = graph == null ? List.of() : dependencies(graph);
    return new Sentence(0, 0, Block.Kind.PARAGRAPH, span, tokens, basic, basic);
  }

  private static List<Dependency> dependencies(SemanticGraph graph) {
    List<Dependency> edges = new ArrayList<>();
    graph.getRoots().forEach(root -> edges.add(new Dependency(-1, root.index() - 1, "root")));
    graph
        .edgeListSorted()
        .forEach(
            e ->
                edges.add(
                    new Dependency(
                        e.getGovernor().index() - 1,
                        e.getDependent().index() - 1,
                        e.getRelation().toString())));
    return edges;
  }
}
