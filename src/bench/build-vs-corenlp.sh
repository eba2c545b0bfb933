#!/usr/bin/env bash
# Compares a build with CoreNLP's own pipeline over the same articles: whole processes in turn, nothing cached.
set -euo pipefail

usage() {
  cat <<'TEXT'
Usage: src/bench/build-vs-corenlp.sh [IN] [ROUNDS]

Times, in turn and each as a whole process from start to end,
  corenlp   CoreNLP's tokenize,pos,lemma,ner,depparse,coref,natlog,openie,kbp over the .txt files of the folder IN
  entente   ./entente build IN into a new store, which starts with no annotations
and prints the seconds (on the clock, and of the processors) and the ratio entente / corenlp of each round.
IN is data/articles, and ROUNDS 3, unless said otherwise.

Example:
  src/bench/build-vs-corenlp.sh data/articles 5
TEXT
}

if [ "${1:-}" = --help ]; then
  usage
  exit
fi
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/../.." && pwd)
in=$(cd "${1:-$home/data/articles}" && pwd)
rounds=${2:-3}
annotators=tokenize,pos,lemma,ner,depparse,coref,natlog,openie,kbp

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

"$home/entente" --version >/dev/null # builds the program where it is not built yet
class_path=$(cat "$home/target/runtime.classpath")
java=$(cat "$home/target/entente.stamp")

corenlp() {
  "$java" -Xmx4g -XX:+UseParallelGC -cp "$class_path" edu.stanford.nlp.pipeline.StanfordCoreNLP \
    -annotators "$annotators" -file "$in" -extension .txt -outputFormat text -outputDirectory "$1"
}

entente() {
  "$home/entente" build "$in" --store "$1/store" -q
}

# Leaves "clock processors" in the file: seconds of what runs as "$@", whose output goes to a log.
measure() {
  local out=$1
  shift
  mkdir "$out"
  if ! (TIMEFORMAT='%R %U %S' && time "$@" "$out" >"$out.log" 2>&1) 2>"$out.time"; then
    tail -n 20 "$out.log" >&2
    exit 1
  fi
  awk '{ print $1, $2 + $3 }' "$out.time"
}

printf '%-6s %-26s %-26s %s\n' round 'corenlp clock / cpu, s' 'entente clock / cpu, s' 'ratio clock / cpu'
for round in $(seq "$rounds"); do
  read -r a_clock a_cpu < <(measure "$work/a$round" corenlp)
  read -r b_clock b_cpu < <(measure "$work/b$round" entente)
  awk -v r="$round" -v a="$a_clock" -v ac="$a_cpu" -v b="$b_clock" -v bc="$b_cpu" 'BEGIN {
    printf "%-6s %10.1f / %-13.1f %10.1f / %-13.1f %.3f / %.3f\n", r, a, ac, b, bc, b / a, bc / ac }'
done
