import type { Frame } from "playwright-core";

/** So long after a key was pressed the pane may still be moving, in ms. */
const SETTLED = 120;

/** What is wrong with where the focus is, once the pane has come to rest; null where an officer sees it whole. */
export async function focusFault(pane: Frame): Promise<string | null> {
  return pane.evaluate(async (settled) => {
    const frame = (): Promise<unknown> => new Promise((done) => requestAnimationFrame(done));
    let [since, before] = [performance.now(), ""];
    while (performance.now() - since < settled) {
      await frame();
      const { top = 0 } = document.activeElement?.getBoundingClientRect() ?? {};
      const now = `${document.activeElement?.tagName ?? ""} ${String(top)} ${document.querySelector("[role=progressbar]") === null ? "" : "busy"}`;
      if (now === before && !now.endsWith("busy")) continue;
      [since, before] = [performance.now(), now];
    }
    const at = document.activeElement;
    if (at === null || at === document.body) return "nothing has the focus";
    const name = (at.getAttribute("aria-label") ?? at.textContent ?? "").trim().slice(0, 40);
    const { top, bottom, left, width } = at.getBoundingClientRect();
    if (top < 0 || bottom > innerHeight)
      return `${name} reaches from ${String(Math.round(top))} to ${String(Math.round(bottom))} px of ${String(innerHeight)}`;
    const hidden = [top + 2, (top + bottom) / 2, bottom - 2].filter((y) => {
      const there = document.elementFromPoint(left + Math.min(width / 2, 40), y);
      return there === null || !(at.contains(there) || there.contains(at));
    });
    return hidden.length === 0 ? null : `${name} is covered at ${hidden.map(Math.round).join(" and ")} px`;
  }, SETTLED);
}
