import type { Steps } from "../../kpi/steps";

/** As long as the pane may stand still before anybody notices. */
const UNNOTICED_MS = 50;

let lastDrawn = 0;

/** Excel's pane is drawn, and its Cancel button heard, only if the page gets the time: it does where it has waited. */
export async function breathe(): Promise<void> {
  if (performance.now() - lastDrawn < UNNOTICED_MS) return;
  await new Promise<void>((resolve) => setTimeout(resolve));
  lastDrawn = performance.now();
}

/**
 * Runs work in steps, with time for the page in its pauses: desktop Excel restarts an add-in that keeps the page for five seconds.
 *
 * @param onStep Told after each pause how much is done, from 0 to 1. What it throws ends the work.
 */
export async function inSteps<Result>(
  steps: Steps<Result>,
  onStep: (share: number) => void = () => undefined,
): Promise<Result> {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    await breathe();
    onStep(step.value);
  }
}
