import { parseAddress } from "../../simulator/model/address";
import { saveWorkbook } from "../../simulator/xlsx/save";
import { readZip } from "../../simulator/xlsx/zip";
import { fileOf, openFile } from "./buildWorkbook";
import type { Draft, DraftSheet } from "./generate";
import { editLikeAnOfficer, type OfficerEdits } from "./officer";
import { differences, pictureOf, told, type Difference, type WorkbookPicture } from "./picture";
import { Random } from "./random";
import type { Clients, Session } from "./session";

/** A promise that was not kept, in a line; `rule` is what the lines of one defect have in common. */
export interface Broken {
  readonly rule: string;
  readonly detail: string;
}

/**
 * Opens the drawn workbook in the simulated Excel, evaluates it, and checks what the add-in promises (docs/reliability.md): nothing fails,
 * inputs are never written, a second evaluation writes nothing, and Clear gives the original back, in one of three ways that the seed
 * chooses: at once; after saving and reopening; after the officer has edited some cells and evaluated again.
 *
 * Never throws for a defect of the add-in: what is broken comes back as a list, empty where all is well.
 */
export async function brokenPromises(clients: Clients, draft: Draft): Promise<readonly Broken[]> {
  const broken: Broken[] = [];
  const say = (rule: string, details: readonly string[]): void =>
    void broken.push(...details.map((detail) => ({ rule, detail })));
  const bytes = fileOf(draft);
  const session = await clients.open(draft.level, openFile(bytes));
  const { workbook } = session.opened;
  const original = pictureOf(workbook);

  const first = await session.evaluate();
  say("an evaluation succeeds", failures(first));
  const marked = pictureOf(workbook);
  say(
    "inputs are never written",
    trespasses(
      draft,
      workbook.sheets.map((sheet) => sheet.id),
      original,
      marked,
    ),
  );
  const steps = session.host.undoSteps.length;

  const second = await session.evaluate();
  say("a second evaluation succeeds", failures(second));
  if (second.kind === "done" && second.result.cellsWritten > 0)
    say("a second evaluation writes nothing", [`${second.result.cellsWritten} cells written`]);
  say("a second evaluation changes nothing", differences(marked, pictureOf(workbook)).map(told));
  if (session.host.undoSteps.length !== steps) say("a second evaluation makes no undo step", ["a step more"]);

  const way = WAYS[draft.seed % WAYS.length] ?? clearAtOnce;
  await way({ clients, draft, session, bytes, original, say });
  say("nothing unknown is asked of Excel", session.host.unimplemented);
  return broken;
}

interface Passage {
  readonly clients: Clients;
  readonly draft: Draft;
  readonly session: Session;
  readonly bytes: Uint8Array;
  readonly original: WorkbookPicture;
  readonly say: (rule: string, details: readonly string[]) => void;
}

const WAYS: readonly ((passage: Passage) => Promise<void>)[] = [
  clearAtOnce,
  clearAfterReopening,
  clearAfterEdits,
];

async function clearAtOnce(passage: Passage): Promise<void> {
  const { draft, session, bytes, original, say } = passage;
  const steps = session.host.undoSteps.length;
  say("clear succeeds", failures(await session.clear()));
  say("clear gives the original back", differences(original, pictureOf(session.opened.workbook)).map(told));
  say("the saved file is the original, part for part", changedParts(bytes, saveWorkbook(session.opened)));
  if ((draft.seed >>> 4) % 3 === 0) await clearAgain(passage, steps);
}

/** The officer takes Clear results back, all of it, and clears once more. */
async function clearAgain({ session, original, say }: Passage, steps: number): Promise<void> {
  const { host } = session;
  while (host.undoSteps.length > steps) host.undo();
  say("clear after an undo succeeds", failures(await session.clear()));
  say(
    "clear after an undo gives the original back",
    differences(original, pictureOf(session.opened.workbook)).map(told),
  );
}

async function clearAfterReopening({ clients, draft, session, original, say }: Passage): Promise<void> {
  const later = await clients.open(draft.level, openFile(saveWorkbook(session.opened)));
  const again = await later.evaluate();
  say("an evaluation after reopening succeeds", failures(again));
  if (again.kind === "done" && again.result.cellsWritten > 0)
    say("after reopening there is nothing to write", [`${again.result.cellsWritten} cells written`]);
  say("clear after reopening succeeds", failures(await later.clear()));
  say(
    "clear after reopening gives the original back",
    differences(original, pictureOf(later.opened.workbook)).map(told),
  );
  say("nothing unknown is asked of Excel", later.host.unimplemented);
}

async function clearAfterEdits({ draft, session, original, say }: Passage): Promise<void> {
  const edits = editLikeAnOfficer(new Random(draft.seed ^ 0x5bd1e995), session.host, draft);
  say("an evaluation after edits succeeds", failures(await session.evaluate()));
  const again = await session.evaluate();
  if (again.kind === "done" && again.result.cellsWritten > 0)
    say("after edits, a second evaluation writes nothing", [`${again.result.cellsWritten} cells written`]);
  say("clear after edits succeeds", failures(await session.clear()));
  const after = pictureOf(session.opened.workbook);
  say("after edits, clear leaves only the officer's own", [
    ...differences(original, after)
      .filter((one) => !isOfficers(edits, one))
      .map(told),
    ...lostEdits(edits, after),
  ]);
}

function failures(outcome: Awaited<ReturnType<Session["evaluate"] | Session["clear"]>>): string[] {
  return outcome.kind === "failed" ? [JSON.stringify(outcome.failure)] : [];
}

/** Content outside the columns of marks, a formula anywhere, a look outside the painted columns, or anything of the frame. */
function trespasses(
  draft: Draft,
  ids: readonly string[],
  before: WorkbookPicture,
  after: WorkbookPicture,
): string[] {
  const sheets = new Map(ids.map((id, index) => [id, draft.sheets[index]]));
  return differences(before, after)
    .filter((one) => !isAllowed(sheets.get(one.sheet), one))
    .map(told);
}

function isAllowed(sheet: DraftSheet | undefined, { what, at, beside, was }: Difference): boolean {
  // A frame is a line of the cells around it as well, and round a merged cell it goes round the whole of it.
  if (what === "line")
    return [at, beside ?? ""]
      .flatMap((one) => [one, shownIn(sheet, one)])
      .some((one) => isAllowed(sheet, { sheet: "", at: one, what: "look", was, is: "" }));
  // The ledger is a part of the workbook; that the sheets keep their names and order is checked after clearing.
  if (what === "workbook") return true;
  // Warnings may be notes, and a column of our own gets a width.
  if (what === "frame") return at === "notes" || at === "columns";
  const place = parseAddress(at);
  if (sheet === undefined || place === null || sheet.spec.protected === true) return false;
  const ours = place.column >= sheet.rightOfTable;
  if (what === "look") return ours || sheet.paintedColumns.includes(place.column);
  const [, , formula] = JSON.parse(was) as [unknown, unknown, string | null];
  const isBelow = place.row >= sheet.belowHeadings;
  return formula === null && (ours || (isBelow && sheet.outputColumns.includes(place.column)));
}

/** The cell that shows what an address holds: the first of its merged area, or itself. */
function shownIn(sheet: DraftSheet | undefined, at: string): string {
  const place = parseAddress(at);
  const merge = (sheet?.spec.merges ?? []).find((area) => {
    const [from, to] = area.split(":").map(parseAddress);
    if (!place || !from || !to) return false;
    const isIn = (one: "row" | "column"): boolean => from[one] <= place[one] && place[one] <= to[one];
    return isIn("row") && isIn("column");
  });
  return merge?.split(":")[0] ?? at;
}

function isOfficers(edits: OfficerEdits, { sheet, at, what, was, is }: Difference): boolean {
  // A cell that was left alone as theirs stays in the ledger.
  if (what === "workbook") return true;
  // So does a note of ours on a reading that they have typed over, never one of theirs.
  if (what === "frame" && at === "notes") return was.length <= is.length && edits.cells.size > 0;
  // And the width of our own warning column, where they typed over its heading.
  if (what === "frame")
    return at === "columns" && widened(was, is).every((column) => isTypedInto(edits, sheet, column));
  // Typing draws no lines, and none of ours stays.
  if (what === "line") return false;
  // Typing changes what a cell holds and how numbers show in it; no colour of ours stays under it.
  return edits.cells.has(`${sheet}!${at}`) && (what !== "look" || unformatted(was) === unformatted(is));
}

/** A look but for its number format, which stands first. */
function unformatted(look: string): string {
  return look.slice(look.indexOf("¦"));
}

/** The 0-based columns whose width or hiding differs. */
function widened(was: string, is: string): readonly number[] {
  const [before, after] = [was, is].map((text) => new Map(JSON.parse(text) as [number, unknown][]));
  const columns = new Set([...(before?.keys() ?? []), ...(after?.keys() ?? [])]);
  return [...columns].filter(
    (column) => JSON.stringify(before?.get(column)) !== JSON.stringify(after?.get(column)),
  );
}

function isTypedInto(edits: OfficerEdits, sheet: string, column: number): boolean {
  return [...edits.cells].some((key) => {
    const [id, at = ""] = key.split("!");
    return id === sheet && parseAddress(at)?.column === column;
  });
}

function lostEdits(edits: OfficerEdits, after: WorkbookPicture): string[] {
  return [...edits.content].flatMap(([key, wanted]) => {
    const [sheet = "", at = ""] = key.split("!");
    const found = after.sheets.get(sheet)?.cells.get(at)?.content;
    return found === wanted || (found === undefined && wanted === EMPTY_CONTENT)
      ? []
      : [`${key}: the officer's ${wanted} became ${found ?? "nothing"}`];
  });
}

const EMPTY_CONTENT = JSON.stringify(["", false, null, null]);

function changedParts(before: Uint8Array, after: Uint8Array): string[] {
  const [one, other] = [readZip(before), readZip(after)];
  return [...new Set([...one.keys(), ...other.keys()])].filter(
    (name) => Buffer.compare(one.get(name) ?? Buffer.alloc(0), other.get(name) ?? Buffer.alloc(0)) !== 0,
  );
}
