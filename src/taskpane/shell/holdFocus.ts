import { useEffect } from "react";
import { bringInSight, padForBars } from "./inSight";
import { heirOf, isLost, wayBackFrom } from "./wayBack";

/** With these the officer scrolls, unless they lead the focus on. */
const SCROLLING_KEYS: readonly string[] = ["PageUp", "PageDown", "Home", "End", "ArrowUp", "ArrowDown", " "];

/** A scroll so soon after something was drawn, or the focus moved, comes of that, in ms; any other is the officer's, or their screen reader's. */
const FOLLOWS = 150;

/** What belongs to whatever takes the focus, and is shown along with it. */
const BELONGS_TO = "form, li, article";

/**
 * Keeps what has the focus in sight. The browser scrolls once, as the focus moves; what is drawn after that (a form that opens, rows that
 * come out longer, a bar that goes) would push it away. It is let go as soon as the officer scrolls or presses with the mouse, or goes
 * back to Excel. Where what had the focus is gone and nothing took it, it goes to what stands nearest.
 *
 * @param frame All of the pane.
 * @param scroller The part of it that scrolls.
 */
export function useHeldFocus(frame: HTMLElement | null, scroller: HTMLElement | null): void {
  useEffect(() => {
    if (frame !== null && scroller !== null) return holdFocus(frame, scroller);
    return undefined;
  }, [frame, scroller]);
}

function holdFocus(frame: HTMLElement, scroller: HTMLElement): () => void {
  const page = frame.ownerDocument;
  const at = page.activeElement;
  let way = at !== null && frame.contains(at) ? wayBackFrom(at, null, null) : null;
  /** In sight of the officer and to stay there; what belongs to it counts until they go on. */
  let held: Element | null = way?.element ?? null;
  let around: Element | null = null;
  let byTab = false;
  let pressed = false;
  let byPointer = false;
  let due = 0;
  let changedAt = 0;

  const look = (): void => {
    due = 0;
    padForBars(scroller);
    if (!page.hasFocus()) return;
    if (way !== null && isLost(way)) heirOf(way)?.focus({ preventScroll: byPointer });
    if (held !== null && held === page.activeElement) bringInSight(scroller, held, around);
  };
  const lookSoon = (): void => {
    if (due === 0) due = requestAnimationFrame(look);
  };
  const letGo = (): void => {
    held = null;
  };
  const changed = (): void => {
    changedAt = performance.now();
    lookSoon();
  };
  const scrolled = (): void => {
    if (performance.now() - changedAt > FOLLOWS) letGo();
    else lookSoon();
  };

  const focused = ({ target, relatedTarget }: FocusEvent): void => {
    if (!(target instanceof Element)) return;
    const from = relatedTarget instanceof Element ? relatedTarget : null;
    const wasLost = way !== null && !way.element.isConnected;
    way = wayBackFrom(target, from, way);
    // What is pressed is in sight; and who works with the mouse is not led away from where it points by what only fills a gap.
    held = pressed || (wasLost && byPointer) ? null : target;
    const withinForm = target.closest("form")?.contains(from) === true;
    around = byTab || withinForm ? null : target.closest(BELONGS_TO);
    changed();
  };
  const keyed = ({ key }: KeyboardEvent): void => {
    byTab = key === "Tab";
    pressed = false;
    byPointer = false;
    around = null;
    if (SCROLLING_KEYS.includes(key)) letGo();
  };
  const released = (): void => {
    pressed = false;
    // Pressed where nothing can take the focus: it was given up, and not lost.
    if (page.activeElement === page.body && way?.element.isConnected === true) way = null;
  };
  const listeners: readonly (readonly [EventTarget, string, (event: never) => void])[] = [
    [frame, "focusin", focused],
    [page, "keydown", keyed],
    [page, "keyup", () => (byTab = false)],
    [
      page,
      "pointerdown",
      () => {
        letGo();
        pressed = true;
        byPointer = true;
      },
    ],
    [page, "pointerup", released],
    [page, "pointercancel", released],
    [frame, "wheel", letGo],
    [frame, "touchmove", letGo],
    [scroller, "scroll", scrolled],
    [window, "blur", letGo],
    [window, "focus", lookSoon],
    [window, "resize", changed],
  ];
  const passive = { capture: true, passive: true };
  for (const [on, event, heard] of listeners) on.addEventListener(event, heard as EventListener, passive);
  const drawn = new MutationObserver(changed);
  drawn.observe(frame, { subtree: true, childList: true, characterData: true, attributes: true });
  const sized = typeof ResizeObserver === "undefined" ? null : new ResizeObserver(changed);
  for (const each of [scroller, ...scroller.children]) sized?.observe(each);
  lookSoon();
  return () => {
    for (const [on, event, heard] of listeners)
      on.removeEventListener(event, heard as EventListener, passive);
    drawn.disconnect();
    sized?.disconnect();
    cancelAnimationFrame(due);
  };
}
