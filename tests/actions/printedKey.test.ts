import { sheetRefOf } from "../../src/actions/corrections";
import type { RowResult, WorkbookResult } from "../../src/actions/result";
import {
  EMPTY_SETTINGS,
  listCorrections,
  readSettings,
  saveSettings,
  withKeyRuling,
} from "../../src/actions/settings";
import type { NewSheet } from "../../simulator/xlsx/create";
import { onlySheet, rowAt, useDesk, type Desk } from "./desk";

const open = useDesk();

const HEADINGS = ["Ref", "KPI", "Good is", "Jun-23", "Jul-23", "Target", "Tolerance", "RAG"];
const WITH_TOLERANCE = ["A2", "Rent collected", "High", "90%", "83%", "90%", "2%"];

const KPIS: NewSheet = {
  name: "KPIs",
  rows: [HEADINGS, ["A1", "Calls answered", "High", "90%", "83%", "90%", null], WITH_TOLERANCE],
};

const KEY: NewSheet = { name: "RAG key", rows: [["Amber", "Within 10% of target"]] };

const saying = (result: WorkbookResult): readonly string[] =>
  onlySheet(result).rows.map(({ status, queries }) => [status, ...queries.map(({ code }) => code)].join(" "));

async function rule(desk: Desk, followed: boolean | null): Promise<readonly RowResult[]> {
  const ref = sheetRefOf(onlySheet(await desk.evaluate()));
  const ruling = followed === null ? null : { says: "10% of target", followed };
  expect((await saveSettings((now) => withKeyRuling(now, ref, ruling))).kind).toBe("done");
  return onlySheet(await desk.evaluate()).rows;
}

test("a key on another tab is read with the one sheet, in one message more", async () => {
  const desk = await open([KPIS, KEY]);
  const result = await desk.evaluate();
  expect(saying(result)).toEqual(["needs-attention tolerance-key-differs", "red"]);
  expect(rowAt(result, 2).queries[0]?.cell).toBe("'RAG key'!A1");
  expect(desk.office.host.counts.messages).toBe(4);
});

test.each([
  ["no such tab is in the workbook", [KPIS]],
  ["every KPI has its own tolerance", [{ ...KPIS, rows: [HEADINGS, WITH_TOLERANCE] }, KEY]],
])("no message more where %s", async (_name, sheets) => {
  const desk = await open(sheets);
  await desk.evaluate();
  expect(desk.office.host.counts.messages).toBe(3);
});

test("the key is followed once the officer says so, on next month's copy too; a tolerance of a row's own goes before it", async () => {
  const desk = await open([KPIS, KEY]);
  const [first, second] = await rule(desk, true);
  expect([first?.status, second?.status]).toEqual(["amber", "red"]);
  expect(first?.explanation).toContain("10% of 90%");
  desk.office.host.officerDoes((excel) => {
    excel.worksheets.getItem("KPIs").copy("End", null).name = "August";
  });
  const copy = await desk.evaluate({ kind: "named", name: "August" });
  expect(saying(copy)).toEqual(["amber", "red"]);
});

test("the rules hold against it where the officer says so, and it is asked about again once the key says something else", async () => {
  const desk = await open([KPIS, KEY]);
  expect((await rule(desk, false)).map(({ status }) => status)).toEqual(["red", "red"]);
  desk.type("B1", "Within 15% of target", "RAG key");
  expect(saying(await desk.evaluate())).toEqual(["needs-attention tolerance-key-differs", "red"]);
});

test("what was said of a key is among the corrections, and can be taken back there", async () => {
  const desk = await open([KPIS, KEY]);
  await rule(desk, true);
  const read = await readSettings();
  const settings = read.kind === "done" ? read.settings : EMPTY_SETTINGS;
  const [listed] = listCorrections(settings, []);
  expect(listed?.words).toBe("Amber by the key: 10% of target");
  if (listed !== undefined) await saveSettings(listed.remove);
  expect(saying(await desk.evaluate())).toEqual(["needs-attention tolerance-key-differs", "red"]);
});
