import { type RefCallback, useCallback, useRef } from "react";

/** What of a virtualizer takes a row's height, in px. */
interface TakesHeights {
  readonly resizeItem: (index: number, height: number) => void;
}

/** The place of a row in the list, on the element that is measured. */
export const ROW_INDEX = "data-index";

/**
 * Measures each row as it is drawn and whenever it grows or shrinks: for the `ref` of every row, which names its place in `ROW_INDEX`.
 * In place of the virtualizer's own `measureElement`, which (3.13) takes a row that has left the list for the one that came to its
 * place, and watches the wrong one from then on: a row that grows afterwards lies on the next.
 */
export function useDrawnHeights(virtualizer: TakesHeights): RefCallback<HTMLElement> {
  const observer = useRef<ResizeObserver | null>(null);
  return useCallback(
    (drawn) => {
      if (drawn === null) return;
      const measure = (row: Element): void => {
        if (row instanceof HTMLElement)
          virtualizer.resizeItem(Number(row.getAttribute(ROW_INDEX)), row.offsetHeight);
      };
      measure(drawn);
      if (typeof ResizeObserver === "undefined") return;
      observer.current ??= new ResizeObserver((entries, own) => {
        for (const { target } of entries)
          // One that left the list still carries the place at which another stands now.
          if (target.isConnected) measure(target);
          else own.unobserve(target);
      });
      observer.current.observe(drawn);
    },
    [virtualizer],
  );
}
