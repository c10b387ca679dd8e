import type { Journey } from "./journey";

/** More stops than any screen of the pane has. */
const MANY = 120;

/** Where the focus is in the pane. */
interface Stop {
  readonly name: string;
  /** Seen: something about it is drawn otherwise than without the focus. */
  readonly visible: boolean;
  /** From top and bottom of the pane, in px, with what is scrolled away counted in. */
  readonly top: number;
  readonly bottom: number;
}

/**
 * Goes through the pane with the Tab key as it stands and gives what is wrong with that, a line each: a stop that does not show the
 * focus, a stop that stands above the one before it, nothing to stop at, or no way out.
 */
export async function keyboardFaults({ page, pane }: Journey): Promise<readonly string[]> {
  const faults: string[] = [];
  // From wherever the screen has put the focus: a heading is no stop itself, and must lead on all the same.
  if ((await pane.evaluate(stopNow)) !== null) {
    await page.keyboard.press("Tab");
    if ((await pane.evaluate(stopNow)) === null) faults.push("The Tab key leads out of the pane at once.");
  }

  await page.getByRole("button", { name: "Close pane" }).focus();
  await pane.evaluate(remember);
  let before: Stop | null = null;
  for (let presses = 0; ; presses += 1) {
    await page.keyboard.press("Tab");
    const stop: Stop | null = await pane.evaluate(stopNow);
    if (stop === null) break;
    if (presses === MANY) return [...faults, `no way out with the Tab key, last at ${stop.name}`];
    if (!stop.visible) faults.push(`shows no focus: ${stop.name}`);
    if (before !== null && stop.bottom <= before.top)
      faults.push(`goes up from ${before.name} to ${stop.name}`);
    before = stop;
  }
  faults.push(...(await pane.evaluate(passedBy)).map((name) => `never stopped at: ${name}`));
  await pane.evaluate(giveBack);
  return faults;
}

/** What is kept in the pane during a walk. */
type Walked = Window & {
  was?: Element | null;
  unfocused?: WeakMap<Element, string>;
  stopped?: Set<Element>;
  looks?: (element: Element) => string;
};

/** Runs inside the pane: keeps how each thing that can be focused looks without the focus. */
function remember(): void {
  const own = window as Walked;
  const forced = matchMedia("(forced-colors: active)").matches;
  const drawn = (element: Element | null): string =>
    element === null
      ? ""
      : [undefined, "::before", "::after"]
          .map((pseudo) => {
            const style = getComputedStyle(element, pseudo);
            const outline = style.outlineStyle === "none" ? "" : style.outline;
            // The contrast themes draw no shadows.
            const shadow = forced ? "" : style.boxShadow;
            return [
              outline,
              shadow,
              style.border,
              style.backgroundColor,
              style.textDecoration,
              style.content,
              style.transform,
            ].join();
          })
          .join();
  own.looks = (element) => drawn(element) + drawn(element.parentElement);
  own.was = document.activeElement;
  if (own.was instanceof HTMLElement) own.was.blur();
  own.stopped = new Set();
  own.unfocused = new WeakMap();
  for (const element of document.querySelectorAll("a, button, input, select, textarea, summary, [tabindex]"))
    own.unfocused.set(element, own.looks(element));
}

/** Runs inside the pane: the focus goes back to where it was before the walk. */
function giveBack(): void {
  const { was } = window as Walked;
  if (was instanceof HTMLElement) was.focus();
}

/** Runs inside the pane: null where the focus has left it. */
function stopNow(): Stop | null {
  const { looks, unfocused, stopped } = window as Walked;
  const at = document.activeElement;
  if (window.parent.document.activeElement !== window.frameElement || at === null || at === document.body)
    return null;
  stopped?.add(at);
  const { top, bottom } = at.getBoundingClientRect();
  // What stands in the part that scrolls, against its beginning; head and foot stay where they are.
  const scrolled = at.closest("main")?.scrollTop ?? 0;
  const inFoot = at.closest("footer") === null ? 0 : 1e6;
  const name = at.getAttribute("aria-label") ?? at.textContent?.trim() ?? "";
  return {
    name: `${name.slice(0, 60)} (${at.tagName.toLowerCase()})`,
    visible: unfocused?.get(at) !== looks?.(at),
    top: top + scrolled + inFoot,
    bottom: bottom + scrolled + inFoot,
  };
}

/** Runs inside the pane: what can be used and was not come to. */
function passedBy(): readonly string[] {
  const { stopped } = window as Walked;
  return [
    ...document.querySelectorAll<HTMLElement>(
      "a[href], button, input, select, textarea, summary, [tabindex]",
    ),
  ]
    .filter((element) => element.tabIndex >= 0 && !element.matches(":disabled") && element.checkVisibility())
    .filter((element) => stopped?.has(element) !== true)
    .map((element) => (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 60));
}
