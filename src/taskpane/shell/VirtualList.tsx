import { type KeyboardEvent, type ReactNode, useLayoutEffect, useRef, useState } from "react";
import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, type Range, useVirtualizer } from "@tanstack/react-virtual";
import { useScroller } from "./scroller";
import { useBring } from "./useBring";
import { ROW_INDEX, useDrawnHeights } from "./useDrawnHeights";
import { useTopWithin } from "./useTopWithin";

/** Lists up to this long are drawn whole: the browser's own search and a screen reader's list of headings then have all of it. */
const DRAWN_WHOLE = 40;
/** Drawn beyond what is in sight, so that the Tab key always has a next row to go to. */
const OVERSCAN = 4;
const GAP = 8;

const useStyles = makeStyles({
  list: { position: "relative", margin: "8px 0 0", padding: 0, listStyleType: "none" },
  item: { position: "absolute", top: 0, left: 0, right: 0 },
});

export interface ListFocus {
  readonly index: number;
  readonly turn: number;
  readonly quiet?: boolean;
}

export interface VirtualListProps {
  /** The list's name for a screen reader. */
  readonly label: string;
  readonly count: number;
  readonly keyOf: (index: number) => string;
  /** A row's height in px before it was drawn. */
  readonly estimate: number;
  readonly render: (index: number) => ReactNode;
  /** Scrolls to this row when `turn` changes, and gives it the focus unless `quiet`. */
  readonly focus?: ListFocus | null;
}

/**
 * A list of rows of which only those in sight are drawn. Each says its place and the length of the whole, and the row with the focus
 * stays drawn wherever the list is scrolled to. Arrows, Home and End go from row to row while a row's heading has the focus.
 */
export function VirtualList({ label, count, keyOf, estimate, render, focus = null }: VirtualListProps) {
  const styles = useStyles();
  const scroller = useScroller();
  const list = useRef<HTMLUListElement>(null);
  const margin = useTopWithin(scroller, list);
  const [kept, setKept] = useState<number | null>(null);
  const wanted = useRef<number | null>(null);
  const virtualizer = useVirtualizer({
    count,
    getScrollElement: () => scroller,
    estimateSize: () => estimate,
    getItemKey: keyOf,
    overscan: OVERSCAN,
    gap: GAP,
    scrollMargin: margin,
    scrollPaddingStart: TABS_HEIGHT,
    rangeExtractor: (range) => extract(range, count, kept),
  });
  const drawnRow = useDrawnHeights(virtualizer);

  useLayoutEffect(() => {
    if (wanted.current === null) return;
    const heading = headingAt(list.current, wanted.current);
    if (heading === null) return;
    wanted.current = null;
    heading.focus({ preventScroll: true });
  });

  const bring = useBring(virtualizer, scroller, (index) => rowAt(list.current, index));

  const goTo = (index: number): void => {
    wanted.current = index;
    setKept(index);
    bring(index);
    const heading = headingAt(list.current, index);
    if (heading === null) return;
    wanted.current = null;
    heading.focus({ preventScroll: true });
  };

  const turn = focus?.turn;
  const seen = useRef(turn);
  useLayoutEffect(() => {
    if (focus === null || focus.turn === seen.current || count === 0) return;
    seen.current = focus.turn;
    const index = Math.min(focus.index, count - 1);
    if (focus.quiet === true) bring(index);
    else goTo(index);
  });

  const move = (event: KeyboardEvent): void => {
    const to = MOVES[event.key];
    const { target } = event;
    if (to === undefined || !(target instanceof HTMLElement) || !target.matches(HEADING)) return;
    const at = indexOf(target);
    const next = Math.min(Math.max(to(at, count), 0), count - 1);
    event.preventDefault();
    if (next !== at) goTo(next);
  };

  return (
    <ul
      ref={list}
      role="list"
      aria-label={label}
      className={styles.list}
      style={{ height: virtualizer.getTotalSize() }}
      onKeyDown={move}
      onFocus={({ target }) => setKept(indexOf(target))}
      onBlur={({ currentTarget, relatedTarget }) => {
        // On its way from row to row the focus must find the next one there.
        if (!(relatedTarget instanceof Node) || !currentTarget.contains(relatedTarget)) setKept(null);
      }}
    >
      {virtualizer.getVirtualItems().map((item) => (
        <li
          key={item.key}
          ref={drawnRow}
          {...{ [ROW_INDEX]: item.index }}
          aria-setsize={count}
          aria-posinset={item.index + 1}
          className={styles.item}
          style={{ transform: `translateY(${item.start - margin}px)` }}
        >
          {render(item.index)}
        </li>
      ))}
    </ul>
  );
}

/** The tabs above a list stay at the top: what is gone to must not lie under them. In px. */
const TABS_HEIGHT = 44;

/** The element of a row that takes the focus when the row is gone to. */
const HEADING = "[data-row-heading]";

const MOVES: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowDown: (at) => at + 1,
  ArrowUp: (at) => at - 1,
  Home: () => 0,
  End: (_, count) => count - 1,
};

/** Rows drawn on either side of the one with the focus, however far the scrolling is behind: the Tab key would pass by what is not drawn. */
const BESIDE_FOCUS = 2;

function extract(range: Range, count: number, kept: number | null): number[] {
  if (count <= DRAWN_WHOLE) return Array.from({ length: count }, (_, index) => index);
  const drawn = defaultRangeExtractor(range);
  if (kept === null || kept >= count) return drawn;
  const beside = Array.from({ length: 2 * BESIDE_FOCUS + 1 }, (_, index) => kept - BESIDE_FOCUS + index);
  const all = new Set([...drawn, ...beside.filter((index) => index >= 0 && index < count)]);
  return [...all].sort((a, b) => a - b);
}

function indexOf(element: Element): number {
  return Number(element.closest("li[data-index]")?.getAttribute("data-index") ?? 0);
}

function rowAt(list: HTMLElement | null, index: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`li[data-index="${index}"]`) ?? null;
}

function headingAt(list: HTMLElement | null, index: number): HTMLElement | null {
  return rowAt(list, index)?.querySelector<HTMLElement>(HEADING) ?? null;
}
