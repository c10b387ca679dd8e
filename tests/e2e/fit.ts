/**
 * What of the pane is lost at its present width, a line each: what reaches beyond it, and words that are cut off in their box. What is
 * only for screen readers is left out, and so is a field, in which one can go along.
 *
 * Runs inside the pane, and so names nothing outside itself.
 */
export function lost(): readonly string[] {
  /** A field for two letters, or a box to tick, in px. */
  const NARROWEST = 24;
  const faults: string[] = [];
  const { clientWidth } = document.documentElement;
  const name = (element: Element): string =>
    (element.getAttribute("aria-label") || element.textContent?.trim() || element.outerHTML).slice(0, 120);
  for (const element of document.body.querySelectorAll("*")) {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) continue;
    const { left, right, width, height } = element.getBoundingClientRect();
    const { clipPath, overflowX, overflowY, whiteSpace } = getComputedStyle(element);
    if (element.matches("input, select, textarea") && clipPath === "none" && width < NARROWEST)
      faults.push(`only ${String(Math.round(width))} px wide: ${name(element)}`);
    if (width <= 1 || height <= 1 || clipPath !== "none") continue;
    // A sign beside words, and what a picture is drawn of.
    if (element.closest("svg[aria-hidden=true], svg *") !== null) continue;
    const { textContent, children } = element;
    // Words that are but a few letters to a line cannot be read.
    if (children.length === 0 && (textContent ?? "").trim().length > 8 && width < NARROWEST)
      faults.push(`only ${String(Math.round(width))} px for: ${name(element)}`);
    if (right > clientWidth + 1 || left < -1)
      faults.push(`${Math.ceil(Math.max(right - clientWidth, -left))} px outside: ${name(element)}`);
    if (element.scrollWidth > element.clientWidth + 1 && !element.matches("input, textarea")) {
      const scrolls = overflowX === "auto" || overflowX === "scroll";
      if (scrolls) faults.push(`scrolls sideways: ${name(element)}`);
      if (overflowX === "hidden" && whiteSpace === "nowrap") faults.push(`cut off: ${name(element)}`);
    }
    const isFrame =
      element.matches("html, body, main") || element.querySelector("main, [role=tabpanel]") !== null;
    if (!isFrame && overflowY === "hidden" && element.scrollHeight > element.clientHeight + 2)
      faults.push(`cut off below: ${name(element)}`);
    if (element.matches("select")) {
      const [option] = element instanceof HTMLSelectElement ? element.selectedOptions : [];
      const ruler = document.createElement("canvas").getContext("2d");
      const style = getComputedStyle(element);
      if (ruler !== null && option !== undefined) {
        ruler.font = style.font;
        const room = element.clientWidth - parseFloat(style.paddingLeft) - parseFloat(style.paddingRight);
        const over = ruler.measureText(option.text).width - room;
        if (over > 1) faults.push(`${Math.ceil(over)} px of a choice cut off: ${option.text}`);
      }
    }
  }
  return faults;
}

/** What moves by itself just now: an animation or transition of more than a blink that is running. Runs inside the pane. */
export function moving(): readonly string[] {
  return document
    .getAnimations()
    .filter((each) => each.playState === "running" && Number(each.effect?.getComputedTiming().duration) > 10)
    .map((each) => {
      const target = each.effect instanceof KeyframeEffect ? each.effect.target : null;
      return `${String(each.effect?.getComputedTiming().duration)} ms: ${target?.outerHTML.slice(0, 120) ?? ""}`;
    });
}

/** No card of a list lies on the one below it. Runs inside the pane. */
export function cardsApart(): boolean {
  const cards = [...document.querySelectorAll("[role=tabpanel] li[data-index]")];
  return cards.every((card, at) => {
    const next = cards[at + 1]?.getBoundingClientRect();
    return next === undefined || card.getBoundingClientRect().bottom <= next.top + 1;
  });
}
