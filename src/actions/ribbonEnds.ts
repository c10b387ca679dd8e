import { storeOf } from "./store";

/** How many commands of the ribbon have ended. The session does not say who asked: what the pane itself sets going leaves its screens open. */
const ends = storeOf(0);

/** Another number after each command. */
export function ribbonEnds(): number {
  return ends.get();
}

/** Calls `listener` after each end of a command; returns how to stop. */
export function subscribeRibbon(listener: () => void): () => void {
  return ends.subscribe(listener);
}

/** Has the pane show what came of a command. */
export function noteRibbonEnd(): void {
  ends.set(ends.get() + 1);
}
