import { existsSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { MessageFault } from "../../simulator/hostOptions";
import { newWorkbook, type NewSheet } from "../../simulator/xlsx/create";
import { saveWorkbook } from "../../simulator/xlsx/save";
import { smallSheet, smallSheetWith } from "../actions/desk";
import { openFile } from "./buildWorkbook";
import { reliabilityPage, type FaultLine } from "./faultTable";
import { differences, pictureOf, told, type WorkbookPicture } from "./picture";
import type { ClearOutcome, Outcome } from "../../src/actions/result";
import { SEEDS } from "./seeds";
import { Clients, type ApiLevel, type Session } from "./session";

const PAGE = path.join(__dirname, "../../docs/reliability.md");
/** Stated on the page; the number that properties.test.ts runs. */
const GENERATED = 2000;
/** By hand: what `npm run fuzz` has come to with the seeds 777101, 424242, 20261125 and 31337. */
const AT_LENGTH = { beyond: 18_000, broke: 8 };

/** Sheets that between them get every kind of mark: column and note, over looks and texts of the officer's own. */
const SHEETS: readonly NewSheet[] = [
  smallSheetWith(
    ["RAG", { value: "Amber", fill: "#FFD966", bold: true }, "5%"],
    ["Comments", "Staff off sick", null],
  ),
  smallSheet({ name: "Place & Economy", notes: [{ address: "B3", author: "Sam", text: "Checked" }] }),
];

const clients = new Clients();
afterAll(() => clients.close());

const bytes = newWorkbook(SHEETS);
const lines: FaultLine[] = [];

interface Cancelling {
  readonly cancelled: () => boolean;
}

type Errand = (typeof ERRANDS)[number];

const ERRANDS = [
  {
    name: "An evaluation, warnings in a column",
    level: "1.15",
    evaluations: 0,
    run: (one: Session, options?: Cancelling) => one.evaluate(undefined, options),
  },
  {
    name: "An evaluation, warnings as notes",
    level: "1.18",
    evaluations: 0,
    run: (one: Session, options?: Cancelling) => one.evaluate(undefined, options),
  },
  {
    name: "A second evaluation, after a figure changed",
    level: "1.18",
    evaluations: 1,
    run: (one: Session, options?: Cancelling) => one.evaluate(undefined, options),
  },
  {
    name: "Clear results",
    level: "1.18",
    evaluations: 1,
    run: (one: Session, options?: Cancelling) => one.clear(undefined, options),
  },
] as const satisfies readonly {
  name: string;
  level: ApiLevel;
  evaluations: number;
  run: (one: Session, options?: Cancelling) => Promise<Outcome | ClearOutcome>;
}[];

const OFFICE_ERRORS = [5004, 5012, 5102, 5103, 5104, 7000] as const;
const CODES = ["AccessDenied", "GeneralException", "InvalidArgument", "ItemNotFound"] as const;

/** A kind of fault, as it is played at a message; several where Excel may stop at several actions of it. */
interface Kind {
  readonly name: string;
  readonly faults: (actions: number) => readonly MessageFault[];
  /** Every later message goes wrong as well, until the officer tries again. */
  readonly forGood?: boolean;
}

/** First, last, and some actions between. */
function someOf(actions: number): readonly number[] {
  const wanted = Array.from({ length: 6 }, (_, index) => Math.floor((index * (actions - 1)) / 5));
  return [...new Set(wanted)];
}

const stopping =
  (code: string) =>
  (actions: number): readonly MessageFault[] =>
    someOf(actions).map((actionIndex) => ({ code, actionIndex }));

const KINDS: readonly Kind[] = [
  ...OFFICE_ERRORS.map((officeError): Kind => ({
    name: `Refused, ${officeError}`,
    faults: () => [{ officeError }],
  })),
  ...([5012, 7000] as const).map((officeError): Kind => ({
    name: `Refused from then on, ${officeError}`,
    faults: () => [{ officeError }],
    forGood: true,
  })),
  ...CODES.map((code): Kind => ({ name: `${code} at an action`, faults: stopping(code) })),
  ...(["AccessDenied", "GeneralException"] as const).map((code): Kind => ({
    name: `${code} at an action from then on`,
    faults: stopping(code),
    forGood: true,
  })),
  ...([5012, 5104] as const).map((answerLost): Kind => ({
    name: `Answer lost, ${answerLost}`,
    faults: () => [{ answerLost }],
  })),
  { name: "Answer lost, and nothing heard", faults: () => ["answer-lost"] },
  { name: "Never answered", faults: () => ["silence"] },
];

const NEVER = Symbol("never answered");
const STILL_NOTHING_MS = 15;

/** What an errand starts from is worked out once, and each fault is played on a fresh copy. */
interface Start {
  /** The workbook as the errand finds it: evaluated as often as it asks, then a figure changed, then saved. */
  readonly file: Uint8Array;
  /** The same without our evaluations: what Clear must give back. */
  readonly original: WorkbookPicture;
  /** How many actions each message of the errand has when nothing goes wrong. */
  readonly messages: readonly number[];
}

const starts = new Map<Errand, Promise<Start>>();

function startOf(errand: Errand): Promise<Start> {
  const known = starts.get(errand) ?? makeStart(errand);
  starts.set(errand, known);
  return known;
}

async function makeStart(errand: Errand): Promise<Start> {
  const typed = async (evaluated: boolean): Promise<Session> => {
    const session = await clients.open(errand.level, openFile(bytes));
    if (evaluated) await session.evaluate();
    const [first] = session.opened.workbook.sheets;
    if (errand.evaluations > 0 && first) session.host.typeInto(first.id, 2, 3, "40%");
    return session;
  };
  const original = pictureOf((await typed(false)).opened.workbook);
  const file = saveWorkbook((await typed(errand.evaluations > 0)).opened);
  return { file, original, messages: await messagesOf(errand, file) };
}

async function messagesOf(errand: Errand, file: Uint8Array): Promise<readonly number[]> {
  const totals: number[] = [];
  const watched = await clients.open(errand.level, openFile(file), {
    beforeMessage: () => totals.push(watched.host.counts.actions),
  });
  await errand.run(watched);
  return [...totals.slice(1), watched.host.counts.actions].map(
    (total, index) => total - (totals[index] ?? 0),
  );
}

/** What is wrong after a fault and a Clear in a session of its own; empty where the workbook survived. */
async function harm(
  errand: Errand,
  kind: Kind,
  fault: MessageFault,
  position: number,
): Promise<readonly string[]> {
  const { file, original } = await startOf(errand);
  const opened = openFile(file);
  const isSilent = fault === "silence" || fault === "answer-lost";
  let unheard: (nothing: typeof NEVER) => void = () => undefined;
  const silence = new Promise<typeof NEVER>((resolve) => (unheard = resolve));
  const session = await clients.open(errand.level, opened, {
    beforeMessage: (n) => {
      if (isSilent && n === position) setTimeout(() => unheard(NEVER), STILL_NOTHING_MS);
    },
  });
  for (let n = position; n <= (kind.forGood ? position + 12 : position); n++)
    session.host.failMessage(n, fault);
  const outcome = await Promise.race<Outcome | ClearOutcome | typeof NEVER>([errand.run(session), silence]);
  const wrong: string[] = [];
  if (outcome !== NEVER && outcome.kind === "failed") {
    const { sentence, advice, code } = outcome.failure;
    if (sentence === "" || advice === "" || code === "Defect")
      wrong.push(`told badly: ${JSON.stringify(outcome.failure)}`);
  }
  wrong.push(...session.host.unimplemented);
  const later = await clients.open(errand.level, opened);
  const cleared = await later.clear();
  if (cleared.kind === "failed") wrong.push(`Clear failed: ${cleared.failure.code}`);
  return [...wrong, ...differences(original, pictureOf(later.opened.workbook)).map(told)];
}

describe.each(ERRANDS)("$name", (errand) => {
  test.each(KINDS)("$name: Clear gives the original back", async (kind) => {
    const positions: FaultLine["positions"][number][] = [];
    const harmed: string[] = [];
    for (const [index, actions] of (await startOf(errand)).messages.entries()) {
      let survived = 0;
      const faults = kind.faults(actions);
      for (const fault of faults) {
        const wrong = await harm(errand, kind, fault, index + 1);
        if (wrong.length === 0) survived++;
        else
          harmed.push(
            `message ${index + 1} ${JSON.stringify(fault)}: ${wrong.slice(0, 4).join("; ")} (${wrong.length})`,
          );
      }
      positions.push({ tried: faults.length, survived });
    }
    lines.push({ errand: errand.name, fault: kind.name, positions });
    expect(harmed).toEqual([]);
  });
});

const cancels: FaultLine[] = [];

describe.each(ERRANDS)("$name", (errand) => {
  test("cancelled at each point: Clear gives the original back", async () => {
    const positions: FaultLine["positions"][number][] = [];
    const harmed: string[] = [];
    for (let stopped = true, point = 1; stopped; point++) {
      const { file, original } = await startOf(errand);
      const opened = openFile(file);
      let asked = 0;
      const session = await clients.open(errand.level, opened);
      const outcome = await errand.run(session, { cancelled: () => ++asked >= point });
      stopped = outcome.kind === "cancelled";
      if (!stopped) break;
      const later = await clients.open(errand.level, opened);
      const cleared = await later.clear();
      const wrong = [
        ...(cleared.kind === "done" ? [] : [JSON.stringify(cleared)]),
        ...differences(original, pictureOf(later.opened.workbook)).map(told),
      ];
      harmed.push(...wrong.map((one) => `point ${point}: ${one}`));
      positions.push({ tried: 1, survived: wrong.length === 0 ? 1 : 0 });
    }
    cancels.push({ errand: errand.name, fault: errand.name, positions });
    expect(positions.length).toBeGreaterThan(3);
    expect(harmed).toEqual([]);
  });
});

test("docs/reliability.md says what was seen", () => {
  const page = reliabilityPage(lines, cancels, {
    everyRun: GENERATED,
    ...AT_LENGTH,
    fixtures: SEEDS.length,
  });
  if (process.env["UPDATE_DOCS"] === "1") writeFileSync(PAGE, page);
  expect(existsSync(PAGE) ? readFileSync(PAGE, "utf8") : "").toBe(page);
});
