import { createContext, useContext, useState } from "react";

/** What was typed on screens that are closed by now, by what it is for. */
export const KeptTextContext = createContext<Map<string, string>>(new Map());

/** A text that an officer is still working on: another screen that is opened meanwhile does not take it away. "" is none. */
export function useKeptText(name: string): readonly [string, (text: string) => void] {
  const kept = useContext(KeptTextContext);
  const [text, setText] = useState(() => kept.get(name) ?? "");
  const keep = (next: string): void => {
    if (next === "") kept.delete(name);
    else kept.set(name, next);
    setText(next);
  };
  return [text, keep];
}
