package org.entente.pipeline;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiConsumer;
import java.util.function.Function;

/** Works on several threads and hands the results over in the order of the items. */
final class OrderedWorkers implements AutoCloseable {

  private final ExecutorService threads;

  OrderedWorkers(int threads) {
    this.threads = Executors.newFixedThreadPool(threads);
  }

  /**
   * Works off the items; one that fails does not touch the others.
   *
   * @param results told of every result, in order, by the calling thread
   * @param failures told of every item that failed, likewise
   */
  <T, R> void run(
      List<T> items,
      Function<T, R> work,
      BiConsumer<T, R> results,
      BiConsumer<T, Throwable> failures) {
    List<Future<R>> futures = new ArrayList<>();
    items.forEach(item -> futures.add(threads.submit(() -> work.apply(item))));
    for (int i = 0; i < items.size(); i++) {
      try {
        results.accept(items.get(i), futures.get(i).get());
      } catch (ExecutionException e) {
        failures.accept(items.get(i), cause(e));
      } catch (InterruptedException e) {
        threads.shutdownNow();
        Thread.currentThread().interrupt();
        throw new IllegalStateException("interrupted", e);
      }
    }
  }

  /** A fault of the machine concerns all items, one of the program this one only. */
  private static Throwable cause(ExecutionException e) {
    Throwable cause = e.getCause() == null ? e : e.getCause();
    if (cause instanceof VirtualMachineError error && !(cause instanceof StackOverflowError)) {
      throw error;
    }
    return cause;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
