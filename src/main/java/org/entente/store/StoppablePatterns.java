package org.entente.store;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.query.SortCondition;
import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.TransformCopy;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.op.OpTopN;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.ExprTransformer;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.expr.RegexEngine;
import org.apache.jena.sparql.expr.nodevalue.NodeValueOps;
import org.jspecify.annotations.Nullable;

/**
 * Puts regular expressions that heed a signal to stop in the place of ARQ's, which backtrack for
 * ever on some patterns and texts.
 */
final class StoppablePatterns extends ExprTransformCopy {

  private static final String XPATH = "http://www.w3.org/2005/xpath-functions#";

  private final AtomicBoolean stop;

  private StoppablePatterns(AtomicBoolean stop) {
    this.stop = stop;
  }

  /** Returns the operators with all their regular expressions replaced. */
  static Op in(Op op, AtomicBoolean stop) {
    StoppablePatterns patterns = new StoppablePatterns(stop);
    TransformCopy operators =
        new TransformCopy() {
          @Override
          public Op transform(OpTopN top, Op sub) {
            // Jena leaves out this one.
            return new OpTopN(sub, top.getLimit(), patterns.inConditions(top.getConditions()));
          }
        };
    return Transformer.transform(operators, patterns, op);
  }

  private List<SortCondition> inConditions(List<SortCondition> conditions) {
    return conditions.stream()
        .map(c -> new SortCondition(ExprTransformer.transform(this, c.expression), c.direction))
        .toList();
  }

  @Override
  public Expr transform(ExprFunctionN function, ExprList args) {
    if (function instanceof E_Regex || function instanceof E_StrReplace) {
      return new Stoppable((ExprFunctionN) function.copy(args));
    }
    String iri = function.getFunctionIRI();
    if ((XPATH + "matches").equals(iri) && args.size() >= 2) {
      return new Stoppable(new E_Regex(args.get(0), args.get(1), optional(args, 2)));
    }
    if ((XPATH + "replace").equals(iri) && args.size() >= 3) {
      return new Stoppable(
          new E_StrReplace(args.get(0), args.get(1), args.get(2), optional(args, 3)));
    }
    return super.transform(function, args);
  }

  private static @Nullable Expr optional(ExprList args, int index) {
    return args.size() > index ? args.get(index) : null;
  }

  /** REGEX or REPLACE. For one thread. */
  private final class Stoppable extends ExprFunctionN {
    private final ExprFunctionN function;
    private @Nullable Pattern pattern;
    private String source = "";

    Stoppable(ExprFunctionN function) {
      super(function.getFunctionSymbol().getSymbol(), new ExprList(function.getArgs()));
      this.function = function;
    }

    @Override
    public NodeValue eval(List<NodeValue> values) {
      boolean replaces = function instanceof E_StrReplace;
      int flags = replaces ? 3 : 2;
      Matcher matcher =
          pattern(text(values.get(1)), values.size() > flags ? text(values.get(flags)) : "")
              .matcher(new StoppableText(text(values.get(0)), stop));
      try {
        boolean found = matcher.find();
        if (!replaces) {
          return NodeValue.booleanReturn(found);
        }
        while (matcher.find()) {
          // Only to see that it ends: Jena's own replacing cannot be stopped.
        }
        return function.eval(values);
      } catch (StackOverflowError e) {
        throw new ExprEvalException("the pattern is too deep for the text", e);
      }
    }

    private String text(NodeValue value) {
      return NodeValueOps.checkAndGetStringLiteral(getFunctionSymbol().getSymbol(), value)
          .getLiteralLexicalForm();
    }

    private Pattern pattern(String text, String flags) {
      Pattern known = pattern;
      String asked = flags + "/" + text;
      if (known == null || !asked.equals(source)) {
        known = RegexEngine.makePattern(getFunctionSymbol().getSymbol(), text, flags);
        pattern = known;
        source = asked;
      }
      return known;
    }

    @Override
    public Expr copy(ExprList args) {
      return new Stoppable((ExprFunctionN) function.copy(args));
    }
  }

  /** A text that cannot be read any further after the signal. */
  private record StoppableText(CharSequence text, AtomicBoolean stop) implements CharSequence {

    @Override
    public char charAt(int index) {
      if (stop.get()) {
        throw new QueryCancelledException();
      }
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new StoppableText(text.subSequence(start, end), stop);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
