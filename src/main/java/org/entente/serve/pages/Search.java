package org.entente.serve.pages;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Searches names and evidence. */
final class Search {

  private static final int SUGGESTIONS = 8;
  private static final int HITS = 100;

  private final Questions questions;
  private final ObjectMapper json = new ObjectMapper();
  private final Kept<TextIndex> index;

  Search(Questions questions) {
    this.questions = questions;
    this.index = new Kept<>(questions, () -> TextIndex.of(questions));
  }

  /**
   * What was asked and what was found.
   *
   * @param sentences the events that a sentence is evidence of, by the sentence
   * @param isCut whether there may be more
   */
  record Found(
      String text, List<Shown> things, Map<String, List<Shown>> sentences, boolean isCut) {}

  /** Something that was found, with the path of its page. */
  record Shown(TextIndex.Hit hit, String href) {}

  void page(HttpServletRequest request, HttpServletResponse response) throws IOException {
    String text = text(request);
    List<Shown> things = new ArrayList<>();
    Map<String, List<Shown>> sentences = new LinkedHashMap<>();
    List<TextIndex.Hit> hits = index.get().search(text, HITS);
    for (Shown shown : shown(hits)) {
      String sentence = shown.hit().sentence();
      List<Shown> list =
          sentence.isEmpty() ? things : sentences.computeIfAbsent(sentence, s -> new ArrayList<>());
      list.add(shown);
    }
    Templates.send(response, "search", new Found(text, things, sentences, hits.size() == HITS));
  }

  /** Sends names that begin like what has been typed so far. */
  void suggestions(HttpServletRequest request, HttpServletResponse response) throws IOException {
    response.setContentType("application/json");
    List<Map<String, String>> names =
        shown(index.get().suggest(text(request), SUGGESTIONS)).stream()
            .map(
                shown ->
                    Map.of(
                        "label", shown.hit().label(),
                        "kind", shown.hit().kind(),
                        "href", shown.href()))
            .toList();
    json.writeValue(response.getOutputStream(), names);
  }

  private static String text(HttpServletRequest request) {
    String text = Objects.requireNonNullElse(request.getParameter("q"), "").strip();
    return text.substring(0, Math.min(text.length(), 200));
  }

  private List<Shown> shown(List<TextIndex.Hit> hits) {
    return hits.stream()
        .distinct()
        .map(hit -> new Shown(hit, questions.links().to(hit.iri())))
        .toList();
  }
}
