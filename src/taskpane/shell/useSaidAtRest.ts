import { useEffect, useRef } from "react";
import type { Say } from "./useSaid";

/** So long nothing must have changed, in ms: while somebody types, or goes from cell to cell, each step would cut off the one before. */
const REST = 700;

/**
 * Says a sentence once what it is about has changed and then rested. What there is as the screen opens is not said.
 *
 * @param about Tells one thing from the next; the sentence is the one of the moment at which it changed, "" for nothing to say.
 */
export function useSaidAtRest(about: string, sentence: string, say: Say): void {
  const seen = useRef(about);
  const timer = useRef(0);
  useEffect(() => {
    if (about === seen.current) return;
    seen.current = about;
    window.clearTimeout(timer.current);
    if (sentence !== "") timer.current = window.setTimeout(() => say(sentence), REST);
  });
  useEffect(() => () => window.clearTimeout(timer.current), []);
}
