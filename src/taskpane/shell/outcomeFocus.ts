import { type RefObject, useEffect, useRef } from "react";
import { giveFocusBack } from "./menuFocus";

interface OutcomeFocus {
  readonly title: RefObject<HTMLHeadingElement>;
  /** Gives the focus back to what the screen was asked for by: to be called when the screen is left. */
  readonly giveBack: () => void;
}

/**
 * The heading of a screen that opens some time after it was asked for. It takes the focus where that still is in the head, or went with
 * what stood here; an officer who has gone on to another place, or back to the cells, is left there.
 */
export function useOutcomeFocus(): OutcomeFocus {
  const title = useRef<HTMLHeadingElement>(null);
  const opener = useRef<HTMLElement | null>(null);
  useEffect(() => {
    const at = document.activeElement;
    const inHead = at instanceof HTMLElement && at.closest("header") !== null;
    if (inHead) opener.current = at;
    if (document.hasFocus() && (inHead || at === null || at === document.body)) title.current?.focus();
  }, []);
  return { title, giveBack: () => giveFocusBack(opener.current) };
}
