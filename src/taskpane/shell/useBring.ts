import { useCallback, useEffect, useLayoutEffect, useRef } from "react";
import { bringInSight } from "./inSight";

/** What of a virtualizer finds rows that are not drawn, in px. */
interface Scrolls {
  readonly getOffsetForIndex: (index: number, align: "auto") => readonly [number, string] | undefined;
  readonly scrollToOffset: (offset: number) => void;
}

/**
 * Scrolls a list to a row: at once where it is drawn, and otherwise to where it will be, to be put right once it has been. Looked at a last
 * time with the next frame, when what grew or shrank meanwhile has its height. In place of the virtualizer's own `scrollToIndex`
 * (3.13), which scrolls again for up to twenty frames, also away from what the Tab key has gone on to.
 *
 * @param rowOf The element of a row; null where it is not drawn.
 * @example bring(1999) // the list is scrolled so that row 2,000 is in sight
 */
export function useBring(
  virtualizer: Scrolls,
  scroller: HTMLElement | null,
  rowOf: (index: number) => HTMLElement | null,
): (index: number) => void {
  const wanted = useRef<number | null>(null);
  const frame = useRef(0);
  const find = useRef(rowOf);
  useLayoutEffect(() => {
    find.current = rowOf;
  });

  const settle = useCallback((): boolean => {
    const row = wanted.current === null ? null : find.current(wanted.current);
    if (row === null || scroller === null) return false;
    bringInSight(scroller, row, null);
    return true;
  }, [scroller]);
  const settleOnceMore = useCallback((): void => {
    cancelAnimationFrame(frame.current);
    const had = document.activeElement;
    frame.current = requestAnimationFrame(() => {
      if (document.activeElement === had) settle();
      wanted.current = null;
    });
  }, [settle]);

  // A row that was not drawn is, now that the list has been scrolled to it.
  const isAwaited = useRef(false);
  useLayoutEffect(() => {
    if (!isAwaited.current || !settle()) return;
    isAwaited.current = false;
    settleOnceMore();
  });
  useEffect(() => () => cancelAnimationFrame(frame.current), []);

  return useCallback(
    (index) => {
      cancelAnimationFrame(frame.current);
      wanted.current = index;
      isAwaited.current = !settle();
      if (!isAwaited.current) return settleOnceMore();
      const [offset] = virtualizer.getOffsetForIndex(index, "auto") ?? [];
      if (offset !== undefined) virtualizer.scrollToOffset(offset);
    },
    [virtualizer, settle, settleOnceMore],
  );
}
