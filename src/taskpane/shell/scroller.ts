import { createContext, useContext } from "react";

/** The element that scrolls the screen now; null before the pane is drawn. */
export const ScrollerContext = createContext<HTMLElement | null>(null);

export function useScroller(): HTMLElement | null {
  return useContext(ScrollerContext);
}
