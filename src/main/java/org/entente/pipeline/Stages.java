package org.entente.pipeline;

import java.util.function.Function;
import org.entente.model.Article;
import org.entente.model.Extraction;

/**
 * The functions that carry it all; they know nothing of files, stores and servers.
 *
 * @param reading {@code Article -> Claims}: annotates, extracts and links; safe for several threads
 * @param consolidation claims of all articles to events
 * @param explanation shows why an article gave what it gave, as text of several lines
 */
public record Stages(
    Function<Article, Extraction> reading,
    Consolidation consolidation,
    Function<Article, String> explanation) {}
