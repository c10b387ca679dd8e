import { useState } from "react";
import type { SessionState } from "../../actions/session";

/**
 * What is said of the session, with each line of what runs said once: sheets that go by others are judged a second time once those were read,
 * and the way through them would be heard twice.
 */
export function useProgressOnce(session: SessionState, sentence: string): string {
  const [lines, setLines] = useState<readonly string[]>([]);
  if (session.kind !== "running") {
    if (lines.length > 0) setLines([]);
    return sentence;
  }
  if (lines.includes(sentence)) return lines.at(-1) ?? sentence;
  setLines([...lines, sentence]);
  return sentence;
}
