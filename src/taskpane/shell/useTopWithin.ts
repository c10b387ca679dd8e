import { type RefObject, useCallback, useRef, useSyncExternalStore } from "react";

/** A smaller difference, in px, is the browser's rounding. */
const ROUNDING = 1;

/**
 * How far below the top of what `scroller` scrolls an element begins, in px; 0 before it is drawn. What stands above it may grow or shrink
 * at any time: it is looked at whenever something is drawn, and when the contents of the scroller change their height by themselves.
 */
export function useTopWithin(scroller: HTMLElement | null, element: RefObject<HTMLElement | null>): number {
  const last = useRef(0);
  const watch = useCallback(
    (changed: () => void) => {
      if (scroller === null || typeof ResizeObserver === "undefined") return () => undefined;
      const observer = new ResizeObserver(changed);
      for (const child of scroller.children) observer.observe(child);
      return () => observer.disconnect();
    },
    [scroller],
  );
  const top = useCallback((): number => {
    const { current } = element;
    if (current === null || scroller === null) return last.current;
    const now =
      current.getBoundingClientRect().top - scroller.getBoundingClientRect().top + scroller.scrollTop;
    if (Math.abs(now - last.current) > ROUNDING) last.current = now;
    return last.current;
  }, [scroller, element]);
  return useSyncExternalStore(watch, top);
}
