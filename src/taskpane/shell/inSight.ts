/** Marks what stays at an edge of the pane while the rest scrolls below it: `data-sticks="top"` or `"bottom"`. */
const STICKS = "data-sticks";

/** The ring round what has the focus, in px: it must not be cut off either. */
const RING = 4;

/** A stretch of the screen, in px from its top. */
export interface Span {
  readonly top: number;
  readonly bottom: number;
}

/**
 * How far to scroll down, in px, negative for up, so that `at` is in the clear: it comes first, and of what it belongs to as much as fits
 * below it.
 *
 * @example shiftFor({ top: 20, bottom: 50 }, { top: 0, bottom: 400 }, { top: 44, bottom: 300 }) // -24: up, until it is clear of the bar
 */
export function shiftFor(at: Span, around: Span, clear: Span): number {
  const most = at.top - clear.top;
  const wanted = Math.max(at.bottom, around.bottom) - clear.bottom;
  return most < 0 ? most : Math.min(Math.max(wanted, 0), most);
}

/** Scrolls as little as it takes to have `element` in the clear, and as much of `around` as fits below it. */
export function bringInSight(scroller: HTMLElement, element: Element, around: Element | null): void {
  if (!scroller.contains(element)) return;
  const bars = element.closest(`[${STICKS}]`) === null ? barsOf(scroller) : { top: 0, bottom: 0 };
  const top = scroller.getBoundingClientRect().top + scroller.clientTop;
  const clear = { top: top + bars.top, bottom: top + scroller.clientHeight - bars.bottom };
  const own = element.getBoundingClientRect();
  // A field is nothing without its label.
  const field = element.closest(".fui-Field")?.getBoundingClientRect() ?? own;
  const at = { top: Math.min(own.top, field.top) - RING, bottom: own.bottom + RING };
  const shift = shiftFor(at, around?.getBoundingClientRect() ?? at, clear);
  if (Math.abs(shift) >= 1) scroller.scrollTop += shift;
}

/** Has the browser keep clear of the bars as well, when the Tab key or a link leads on. */
export function padForBars(scroller: HTMLElement): void {
  const { top, bottom } = barsOf(scroller);
  const [above, below] = [`${String(top)}px`, `${String(bottom)}px`];
  // Set only where it differs: setting it is a change of its own.
  if (scroller.style.scrollPaddingTop !== above) scroller.style.scrollPaddingTop = above;
  if (scroller.style.scrollPaddingBottom !== below) scroller.style.scrollPaddingBottom = below;
}

/** How much the bars cover at either edge, in px. */
function barsOf(scroller: HTMLElement): Span {
  const heights = { top: 0, bottom: 0 };
  for (const bar of scroller.querySelectorAll<HTMLElement>(`[${STICKS}]`)) {
    const edge = bar.getAttribute(STICKS) === "bottom" ? "bottom" : "top";
    if (getComputedStyle(bar).position === "sticky")
      heights[edge] = Math.max(heights[edge], bar.offsetHeight);
  }
  return heights;
}
