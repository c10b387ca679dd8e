import { cancel, evaluate, sessionState, subscribe } from "../../src/actions/session";
import { evaluateSheets } from "../../src/actions/evaluateSheets";
import { inSteps } from "../../src/actions/judging/inSteps";
import type { Progress } from "../../src/actions/result";
import { eachInSteps, finished, ROWS_A_STEP } from "../../src/kpi/steps";
import { kpiSheet } from "../benchmark/kpiSheet";
import { useDesk } from "./desk";

const open = useDesk();
const ROWS = 8 * ROWS_A_STEP;

/** A computer so slow that the page has waited too long at every step. */
function onASlowComputer(): void {
  jest.spyOn(performance, "now").mockImplementation(() => (now += 1_000));
}

let now = performance.now();

afterEach(() => jest.restoreAllMocks());

test.each([0, 1, ROWS_A_STEP, ROWS_A_STEP + 1, 3 * ROWS_A_STEP])(
  "%d items in steps give what they give at once",
  (length) => {
    const items = Array.from({ length }, (_, index) => index);
    const steps = eachInSteps(items, (item, index) => item + index);
    expect(finished(steps)).toEqual(items.map((item) => item * 2));
  },
);

test("the page gets its turn after every batch of rows, and the share that is done grows", async () => {
  onASlowComputer();
  let turns = 0;
  let counting = true;
  const count = (): void => {
    turns += 1;
    if (counting) setTimeout(count);
  };
  setTimeout(count);
  const shares: number[] = [];
  const items = Array.from({ length: ROWS }, (_, index) => index);
  await inSteps(
    eachInSteps(items, () => undefined),
    (share) => shares.push(share),
  );
  counting = false;
  expect(turns).toBeGreaterThanOrEqual(ROWS / ROWS_A_STEP - 1);
  expect(shares).toEqual([1, 2, 3, 4, 5, 6, 7].map((step) => step / 8));
});

test("a sheet of thousands of rows is judged in turns, with no message more", async () => {
  const desk = await open([kpiSheet(ROWS, 12)]);
  onASlowComputer();
  const told: Progress[] = [];
  let turns = 0;
  let last = 0;
  const count = (): void => {
    turns += 1;
    if (last >= 0) setTimeout(count);
  };
  setTimeout(count);
  const turnsAtStep: number[] = [];
  const messages = new Set<number>();
  const outcome = await evaluateSheets(
    { kind: "active" },
    {
      onProgress: (progress) => {
        told.push(progress);
        if (progress.step !== "evaluating") return;
        messages.add(desk.office.host.counts.messages);
        turnsAtStep.push(turns - last);
        last = turns;
      },
    },
  );
  last = -1;
  expect(outcome.kind).toBe("done");
  const shares = told.flatMap(({ step, share }) => (step === "evaluating" ? (share ?? 0) : []));
  expect(shares.length).toBeGreaterThanOrEqual((2 * ROWS) / ROWS_A_STEP - 2);
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  // The first is told before anything is judged.
  expect(Math.min(...turnsAtStep.slice(1))).toBeGreaterThanOrEqual(1);
  expect([...messages]).toEqual([1]);
});

test("Cancel pressed while a sheet is judged: nothing is looked at or written", async () => {
  const desk = await open([kpiSheet(4 * ROWS_A_STEP, 12)]);
  onASlowComputer();
  const stop = subscribe(() => {
    const state = sessionState();
    // As a click does: in a turn of its own.
    if (state.kind === "running" && (state.progress?.share ?? 0) > 0.4 && state.cancelling !== true)
      setTimeout(cancel);
  });
  await evaluate({ kind: "active" });
  stop();
  expect(sessionState()).toMatchObject({
    kind: "cancelled",
    notices: ["The evaluation was stopped. Nothing was written."],
  });
  expect(desk.office.host.counts.messages).toBe(1);
});
