import { useEffect, useState } from "react";

/** So long nothing must have changed, in ms: while somebody types a column of figures, each one would be told of. */
const REST = 700;

/**
 * A sentence once it has stood for a while; until then, the one before.
 *
 * @param sentence Null while it is about to be another: the one before stays.
 * @param rest How long it must have stood, in ms.
 */
export function useAtRest(sentence: string | null, rest = REST): string {
  const [rested, setRested] = useState(sentence ?? "");
  useEffect(() => {
    if (sentence === null || sentence === rested) return undefined;
    const timer = window.setTimeout(() => setRested(sentence), rest);
    return () => window.clearTimeout(timer);
  }, [sentence, rested, rest]);
  return rested;
}
