import type { ClearOutcome, Outcome } from "../../src/actions/result";
import { newWorkbook } from "../../simulator/xlsx/create";
import { saveWorkbook } from "../../simulator/xlsx/save";
import { openFile } from "./buildWorkbook";
import { longSheet } from "./longSheet";
import { differences, pictureOf, told } from "./picture";
import { Clients, type ApiLevel, type Session } from "./session";

/** An officer who stops an evaluation or a Clear between any two of its messages; Clear then gives the original back. */
const clients = new Clients();
afterAll(() => clients.close());

/** So small that reading, looking and writing all take several messages on a sheet of 100 rows. */
const NARROW = {
  evaluate: { requestBytes: 14_000, responseBytes: 40_000 },
  clear: { requestBytes: 8_000, responseBytes: 40_000 },
};
const bytes = newWorkbook([longSheet(100), { name: "Key", rows: [["Key"]] }]);
const original = pictureOf(openFile(bytes).workbook);

/** True from the n-th time it is asked on. */
function fromAsking(n: number): () => boolean {
  let asked = 0;
  return () => ++asked >= n;
}

const evaluatedFiles = new Map<ApiLevel, Uint8Array>();

/** The file with the marks of one evaluation. */
async function evaluatedFile(level: ApiLevel): Promise<Uint8Array> {
  const known = evaluatedFiles.get(level);
  if (known !== undefined) return known;
  const session = await clients.open(level, openFile(bytes));
  expect((await session.evaluate()).kind).toBe("done");
  const file = saveWorkbook(session.opened);
  evaluatedFiles.set(level, file);
  return file;
}

async function opened(level: ApiLevel, evaluated: boolean): Promise<Session> {
  const file = openFile(evaluated ? await evaluatedFile(level) : bytes);
  return clients.open(level, file, { limits: NARROW[evaluated ? "clear" : "evaluate"] });
}

interface Stop {
  readonly outcome: Outcome | ClearOutcome;
  readonly harm: readonly string[];
}

async function stoppedAt(n: number, errand: "evaluate" | "clear", level: ApiLevel): Promise<Stop> {
  const session = await opened(level, errand === "clear");
  const before = pictureOf(session.opened.workbook);
  const outcome = await session[errand](undefined, { cancelled: fromAsking(n) });
  const changed = differences(before, pictureOf(session.opened.workbook)).filter(
    (one) => one.what !== "workbook",
  );
  const later = await clients.open(level, session.opened);
  const cleared = await later.clear();
  const claimsNothing = outcome.kind === "cancelled" && outcome.cellsWritten === 0;
  return {
    outcome,
    harm: [
      ...(claimsNothing ? changed.map((one) => `though nothing was written: ${told(one)}`) : []),
      ...(cleared.kind === "done" ? [] : [JSON.stringify(cleared)]),
      ...differences(original, pictureOf(later.opened.workbook)).slice(0, 3).map(told),
      ...session.host.unimplemented,
    ],
  };
}

const ERRANDS = [
  ["evaluate", "1.15"],
  ["evaluate", "1.18"],
  ["clear", "1.15"],
] as const;

test.each(ERRANDS)(
  "%s with ExcelApi %s, stopped at each possible point: told truthfully, and Clear gives the original back",
  async (errand, level) => {
    const stops: Stop[] = [];
    do stops.push(await stoppedAt(stops.length + 1, errand, level));
    while (stops.at(-1)?.outcome.kind === "cancelled");
    expect(stops.flatMap(({ harm }, index) => harm.map((one) => `point ${index + 1}: ${one}`))).toEqual([]);
    expect(stops.at(-1)?.outcome.kind).toBe("done");

    const written = stops.map(({ outcome }) => (outcome.kind === "cancelled" ? outcome.cellsWritten : -1));
    const during = written.filter((cells) => cells > 0);
    expect(written.filter((cells) => cells === 0).length).toBeGreaterThan(8);
    expect(during.length).toBeGreaterThan(1);
    expect(during).toEqual([...during].sort((a, b) => a - b));
  },
);

test("what is said tells how far it got, and how to take it back", async () => {
  const session = await opened("1.15", false);
  const seen: string[] = [];
  const outcome = await session.evaluate(undefined, {
    onProgress: ({ step, done, total }) => seen.push(`${step} ${done} of ${total}`),
    cancelled: () => seen.some((one) => /^writing [1-9]/.test(one)),
  });
  const [, done, total] = /^writing (\d+) of (\d+)$/.exec(seen.at(-1) ?? "") ?? [];
  expect(outcome).toEqual({
    kind: "cancelled",
    cellsWritten: Number(done),
    notices: [
      `The evaluation was stopped: ${done} of ${total} cells were marked. Clear results gives them back; evaluating again marks the rest.`,
    ],
  });
  expect((await session.evaluate()).kind).toBe("done");
  expect(await session.evaluate()).toMatchObject({ kind: "done", result: { cellsWritten: 0 } });
});

test("progress in writing only ever grows, and ends with all of it", async () => {
  const session = await opened("1.15", false);
  const seen: { step: string; done: number; total: number }[] = [];
  await session.evaluate(undefined, { onProgress: (progress) => seen.push(progress) });
  const counted = seen.filter((one) => one.step === "writing" && one.total > 0);
  const done = counted.map((one) => one.done);
  expect(done.length).toBeGreaterThan(2);
  expect(done).toEqual([...done].sort((a, b) => a - b));
  expect(seen.at(-1)?.done).toBe(seen.at(-1)?.total);
});
