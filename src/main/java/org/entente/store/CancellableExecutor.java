package org.entente.store;

import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.engine.ExecutionContext;
import org.apache.jena.sparql.engine.QueryIterator;
import org.apache.jena.sparql.engine.binding.Binding;
import org.apache.jena.sparql.engine.iterator.QueryIteratorWrapper;
import org.apache.jena.sparql.engine.main.OpExecutor;
import org.apache.jena.sparql.engine.main.OpExecutorFactory;
import org.apache.jena.tdb2.solver.OpExecutorTDB2;

/**
 * Looks at the signal to stop between any two rows of any operator, and within regular expressions.
 *
 * <p>ARQ's own time limit waits for a lock that a query holds while it builds its joins, and some
 * of its iterators never look at the signal: a cross join of VALUES runs on, and meanwhile no other
 * query is stopped either.
 */
final class CancellableExecutor extends OpExecutorTDB2 {

  private final AtomicBoolean stop;
  private boolean whole;

  private CancellableExecutor(ExecutionContext context, AtomicBoolean stop, boolean whole) {
    super(context);
    this.stop = stop;
    this.whole = whole;
  }

  /** Returns the factory for one query. */
  static OpExecutorFactory factory(AtomicBoolean stop) {
    return new OpExecutorFactory() {
      private boolean begun;

      @Override
      public OpExecutor create(ExecutionContext context) {
        // The first is asked for the whole query; later ones run parts of it.
        OpExecutor executor = new CancellableExecutor(context, stop, !begun);
        begun = true;
        return executor;
      }
    };
  }

  @Override
  protected QueryIterator exec(Op op, QueryIterator input) {
    Op asked = whole ? StoppablePatterns.in(op, stop) : op;
    whole = false;
    return new Checked(super.exec(asked, input), stop);
  }

  private static final class Checked extends QueryIteratorWrapper {
    private final AtomicBoolean stop;

    Checked(QueryIterator rows, AtomicBoolean stop) {
      super(rows);
      this.stop = stop;
    }

    @Override
    protected boolean hasNextBinding() {
      check();
      return super.hasNextBinding();
    }

    @Override
    protected Binding moveToNextBinding() {
      check();
      return super.moveToNextBinding();
    }

    private void check() {
      if (stop.get()) {
        throw new QueryCancelledException();
      }
    }
  }
}
