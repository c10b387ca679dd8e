import { useCallback, useState } from "react";
import type { ListName } from "./lists";

interface Read {
  readonly closed: boolean;
  readonly onClosed: () => void;
}

/**
 * Whether what stands above the list folds to its heading: once the officer has gone from it to a list, the list needs the room. Other
 * sentences open again, unless the officer has closed one by hand.
 *
 * @example useRead("A column was added at Q.", "outside") // closed once "outside" is chosen, open again for "L5 holds a formula."
 */
export function useRead(sentences: string, chosen: ListName | null): Read {
  const [read, setRead] = useState<string | null>(chosen === null ? null : sentences);
  const [isUnwanted, setUnwanted] = useState(false);
  const [before, setBefore] = useState(chosen);
  if (before !== chosen) {
    setBefore(chosen);
    if (chosen !== null) setRead(sentences);
  }
  const onClosed = useCallback(() => setUnwanted(true), []);
  return { closed: isUnwanted || read === sentences, onClosed };
}
