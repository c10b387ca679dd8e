import { type RefObject, useEffect, useLayoutEffect, useRef } from "react";
import { useScroller } from "../shell/scroller";

/** Where the results were scrolled to when another screen took their place. */
export interface KeptPlace {
  /** When the sheets were evaluated that were in sight. */
  readonly at: number;
  readonly top: number;
  /** The first row in sight by its place in the list, and how far below the top of the screen it began, in px; null for no row. */
  readonly row: { readonly index: number; readonly below: number } | null;
}

/** Holds a place for as long as another screen is open. */
export interface PlaceKeeper {
  readonly keep: (place: KeptPlace) => void;
  readonly take: () => KeptPlace | null;
}

export function placeKeeper(): PlaceKeeper {
  let kept: KeptPlace | null = null;
  return {
    keep: (place) => void (kept = place),
    take: () => {
      const place = kept;
      kept = null;
      return place;
    },
  };
}

/** Rows get their heights as they are drawn: so many times, a frame apart, the place is looked for again. */
const MOST_FRAMES = 12;

/**
 * Keeps the place in the list while another screen is open, and comes back to it. An evaluation of all that is in sight, which the officer
 * has asked for, brings the summary into view instead: that is what it comes to.
 *
 * @param act When the results were evaluated, and whether only some of them.
 * @param places Outlives the results while another screen is open.
 * @param scrollTo Has the list draw a row that it has not drawn.
 */
export function useKeptPlace(
  act: { readonly at: Date; readonly again: boolean },
  places: PlaceKeeper,
  root: RefObject<HTMLElement | null>,
  scrollTo: (index: number) => void,
): void {
  const scroller = useScroller();
  const at = act.at.getTime();
  const { again } = act;
  const now = useRef({ at, again, scrollTo });
  // Before what follows, which reads it.
  useLayoutEffect(() => {
    now.current = { at, again, scrollTo };
  });
  useLayoutEffect(() => {
    if (scroller === null) return undefined;
    const kept = places.take();
    const isAnew = kept !== null && kept.at !== now.current.at && !now.current.again;
    const stop = kept === null || isAnew ? null : comeBack(scroller, kept, now.current.scrollTo);
    if (isAnew) root.current?.scrollIntoView?.({ block: "start" });
    const section = root.current;
    return () => {
      stop?.();
      places.keep({ at: now.current.at, top: scroller.scrollTop, row: rowInSight(scroller, section) });
    };
  }, [scroller, places, root]);

  const seen = useRef(at);
  useEffect(() => {
    if (seen.current === at) return;
    seen.current = at;
    if (!again) root.current?.scrollIntoView?.({ block: "start" });
  }, [at, again, root]);
}

const ROWS = "li[data-index]";

function rowInSight(scroller: HTMLElement, section: HTMLElement | null): KeptPlace["row"] {
  const { top } = scroller.getBoundingClientRect();
  for (const row of section?.querySelectorAll<HTMLElement>(ROWS) ?? []) {
    const box = row.getBoundingClientRect();
    if (box.bottom > top) return { index: Number(row.dataset["index"]), below: box.top - top };
  }
  return null;
}

/** Gives the way to stop looking for the place. */
function comeBack(
  scroller: HTMLElement,
  { top, row }: KeptPlace,
  scrollTo: (index: number) => void,
): () => void {
  let [frame, left] = [0, MOST_FRAMES];
  const isRowFirst = row !== null && row.below <= 0;
  if (isRowFirst) scrollTo(row.index);
  const step = (): void => {
    const found = isRowFirst ? scroller.querySelector(`li[data-index="${String(row.index)}"]`) : null;
    if (found === null || !isRowFirst) scroller.scrollTop = top;
    else
      scroller.scrollTop +=
        found.getBoundingClientRect().top - scroller.getBoundingClientRect().top - row.below;
    left -= 1;
    if (left > 0) frame = requestAnimationFrame(step);
  };
  step();
  return () => cancelAnimationFrame(frame);
}
