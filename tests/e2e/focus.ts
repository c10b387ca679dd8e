import type { Journey } from "./journey";

/** More stops than any screen of the pane has. */
const MANY = 150;
/** The library tells Excel that the focus leaves the pane, and Excel takes it, in ms. */
const PATIENCE = 5_000;

/** Where the focus came to in the pane. */
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
 * focus, a stop that stands above the one before it, something that is never stopped at, or no way out. The focus is then where it was.
 */
export async function keyboardFaults({ page, pane }: Journey): Promise<readonly string[]> {
  const faults: string[] = [];
  const isOut = (): Promise<boolean> => page.evaluate(() => document.activeElement?.tagName !== "IFRAME");
  // A heading that the screen has given the focus to is no stop itself, and must lead on all the same.
  const atHeading = await pane.evaluate(
    () => document.activeElement !== document.body && (document.activeElement as HTMLElement).tabIndex < 0,
  );
  if (atHeading && !(await isOut())) {
    await page.keyboard.press("Tab");
    if (await isOut()) faults.push("The Tab key leads out of the pane at once.");
  }
  await page.getByRole("button", { name: "Close pane" }).focus();
  const stops = await pane.evaluate(remember);
  // One more than there are leads out, to the beginning of the page round the pane; a long list draws more of itself on the way.
  for (let presses = 0; presses <= stops || (presses < MANY && !(await isOut())); presses += 1)
    await page.keyboard.press("Tab");
  const led = page.waitForFunction(() => document.activeElement?.tagName !== "IFRAME", { timeout: PATIENCE });
  await led.catch(() => faults.push("no way out with the Tab key"));
  const passed = await pane.evaluate(walked);
  for (const [index, stop] of passed.entries()) {
    if (!stop.visible) faults.push(`shows no focus: ${stop.name}`);
    const before = passed[index - 1];
    if (before !== undefined && stop.bottom <= before.top)
      faults.push(`goes up from ${before.name} to ${stop.name}`);
  }
  return [...faults, ...(await pane.evaluate(passedBy)).map((name) => `never stopped at: ${name}`)];
}

/** What is kept in the pane during a walk. */
type Walked = Window & {
  was?: Element | null;
  passed?: Map<Element, Stop>;
  listening?: (event: FocusEvent) => void;
  usable?: () => HTMLElement[];
  nameOf?: (element: Element) => string;
};

/** Runs inside the pane: notes each stop from now on, and gives how many there can be. */
function remember(): number {
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
            const { border, backgroundColor, textDecoration, content, transform } = style;
            return [outline, shadow, border, backgroundColor, textDecoration, content, transform].join();
          })
          .join();
  const looks = (element: Element): string => drawn(element) + drawn(element.parentElement);
  own.usable = () =>
    [
      ...document.querySelectorAll<HTMLElement>(
        "a[href], button, input, select, textarea, summary, [tabindex]",
      ),
    ].filter(
      (element) => element.tabIndex >= 0 && !element.matches(":disabled") && element.checkVisibility(),
    );

  const nameOf = (own.nameOf = (element) => {
    const name = (element.getAttribute("aria-label") ?? element.textContent ?? "").trim().slice(0, 60);
    return `${name} (${element.tagName.toLowerCase()})`;
  });
  own.was = document.activeElement;
  if (own.was instanceof HTMLElement) own.was.blur();
  const unfocused = new Map(own.usable().map((element) => [element, looks(element)]));
  const passed = (own.passed = new Map());
  own.listening = ({ target }) => {
    if (!(target instanceof HTMLElement)) return;
    const { top, bottom } = target.getBoundingClientRect();
    // What stands in the part that scrolls, against its beginning; head and foot stay where they are.
    const scrolled = target.closest("main")?.scrollTop ?? 0;
    const inFoot = target.closest("footer") === null ? 0 : 1e6;
    passed.set(target, {
      name: nameOf(target),
      visible: unfocused.get(target) !== looks(target),
      top: top + scrolled + inFoot,
      bottom: bottom + scrolled + inFoot,
    });
  };
  document.addEventListener("focusin", own.listening);
  return unfocused.size;
}

/** Runs inside the pane: the stops in their order. */
function walked(): Stop[] {
  const { was, listening, passed } = window as Walked;
  if (listening !== undefined) document.removeEventListener("focusin", listening);
  if (was instanceof HTMLElement) was.focus();
  return [...(passed?.values() ?? [])];
}

/** Runs inside the pane: what can be used and was not come to. A long list draws its rows anew as they come and go: known by name. */
function passedBy(): readonly string[] {
  const { usable, passed, nameOf } = window as Walked;
  const names = new Set([...(passed?.values() ?? [])].map(({ name }) => name));
  return (usable?.() ?? []).map((element) => nameOf?.(element) ?? "").filter((name) => !names.has(name));
}
