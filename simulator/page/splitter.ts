/** Excel's own range for a pane, in px. */
const NARROWEST = 320;
const WIDEST = 600;
const STEP = 10;

/** Makes `handle` set the width of `pane`: by dragging, or by the arrow keys, Home and End. */
export function makeSplitter(handle: HTMLElement, pane: HTMLElement, width: number): void {
  let now = width;
  const resize = (to: number): void => {
    now = Math.min(WIDEST, Math.max(NARROWEST, Math.round(to)));
    pane.style.width = `${now}px`;
    handle.setAttribute("aria-valuenow", String(now));
  };
  handle.setAttribute("aria-valuemin", String(NARROWEST));
  handle.setAttribute("aria-valuemax", String(WIDEST));
  resize(width);
  handle.addEventListener("keydown", (event) => {
    const to: Readonly<Record<string, number>> = {
      ArrowLeft: now + STEP,
      ArrowRight: now - STEP,
      Home: NARROWEST,
      End: WIDEST,
    };
    const next = to[event.key];
    if (next === undefined) return;
    event.preventDefault();
    resize(next);
  });
  handle.addEventListener("pointerdown", (event) => {
    handle.setPointerCapture(event.pointerId);
    // The pane's page would take the pointer's moves for itself.
    pane.classList.add("resizing");
  });
  handle.addEventListener("pointermove", (event) => {
    if (handle.hasPointerCapture(event.pointerId)) resize(pane.getBoundingClientRect().right - event.clientX);
  });
  handle.addEventListener("lostpointercapture", () => pane.classList.remove("resizing"));
}
