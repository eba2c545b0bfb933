package org.entente.serve;

import org.apache.jena.fuseki.servlets.GSP_R;
import org.apache.jena.fuseki.servlets.HttpAction;
import org.apache.jena.sparql.core.DatasetGraph;

/** Answers GET and HEAD of the graph store protocol; like a dump, without articles' full text. */
final class GraphStoreAction extends GSP_R {

  @Override
  protected DatasetGraph decideDataset(HttpAction action) {
    return new PublicView(action.getActiveDSG(), !isQuads(action));
  }
}
