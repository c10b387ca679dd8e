import type { NewSheet } from "../../simulator/xlsx/create";
import type { WorkbookResult } from "../../src/actions/result";
import { onlySheet, rowAt, useDesk } from "./desk";

const open = useDesk();

const SHEET: NewSheet = {
  name: "Performance",
  rows: [
    ["Ref", "Indicator", "Q1 2023/24", "Q2 2023/24", "Polarity", "RAG"],
    ["A1", "Bins missed", 40, 60, "Lower is better"],
    ["A2", "Calls missed", 40, 30, "Lower is better"],
  ],
};
const TARGETS: NewSheet = {
  name: "Targets",
  rows: [
    ["Ref", "Target"],
    ["A1", 50],
    ["A2", 50],
  ],
};

const SAID =
  "At an earlier evaluation the targets came from the tab “Targets”, where there are none for this sheet now. Bring that tab back as it was, or type the targets on this sheet.";

beforeAll(() => void Object.assign(globalThis, { window: new EventTarget() }));

let stop: () => Promise<void> = () => Promise.resolve();
afterEach(() => stop());

/** The workbook once its tab of targets was deleted, and evaluations in the session that had it, or in a new one. */
async function withoutTab(evaluatedBefore: boolean): Promise<() => Promise<WorkbookResult>> {
  const desk = await open([SHEET, TARGETS]);
  jest.resetModules();
  const session = await import("../../src/actions/session");
  const watch = await import("../../src/actions/sessionWatch");
  stop = await watch.watchWorkbook({ activated: 30, edited: 10, reevaluate: 10 });
  const evaluate = async (): Promise<WorkbookResult> => {
    await session.evaluate({ kind: "active" });
    const state = session.sessionState();
    if (state.kind !== "done") throw new Error(state.kind);
    return state.result;
  };
  if (evaluatedBefore) expect(rowAt(await evaluate(), 2)).toMatchObject({ status: "red", target: "50" });
  desk.office.host.officerDoes((excel) => excel.worksheets.getItem("Targets").delete());
  return evaluate;
}

test("the rows and the sheet say on which tab the targets stood, at every evaluation without it", async () => {
  const evaluate = await withoutTab(true);
  for (const _time of ["first", "again"]) {
    const result = await evaluate();
    const row = rowAt(result, 2);
    expect(row.status).toBe("needs-attention");
    expect(row.queries.map(({ sentence }) => sentence)).toEqual([
      `This sheet has no target column. Add one, with a target or “Tracking” for each row. ${SAID}`,
    ]);
    expect(row.explanation).toContain(SAID);
    expect(onlySheet(result).notices).toContain(SAID);
    expect(onlySheet(result).readingNotices).toContain(SAID);
  }
});

test("nothing is said of a tab that the session never saw", async () => {
  const result = await (await withoutTab(false))();
  expect(rowAt(result, 2).explanation).toContain("This sheet has no target column.");
  expect(JSON.stringify(result)).not.toContain("came from the tab");
});
