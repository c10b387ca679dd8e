import { sheetRefOf } from "../../src/actions/corrections";
import type { RowResult, WorkbookResult } from "../../src/actions/result";
import {
  EMPTY_SETTINGS,
  listCorrections,
  readSettings,
  saveSettings,
  withKeyAnswer,
  withKeyRuling,
} from "../../src/actions/settings";
import type { NewSheet } from "../../simulator/xlsx/create";
import { HEADINGS, KEY, KPIS, WITH_TOLERANCE } from "./keyBook";
import { onlySheet, rowAt, useDesk, type Desk } from "./desk";

const open = useDesk();

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

describe("one key tab for the whole workbook", () => {
  const SECOND: NewSheet = {
    name: "Housing",
    rows: [HEADINGS, ["H1", "Repairs on time", "High", "90%", "83%", "90%", null]],
  };
  const OWN_KEY: NewSheet = {
    name: "Waste",
    rows: [
      ["Amber: up to 10% off target"],
      [],
      HEADINGS,
      ["W1", "Bins collected", "High", "90%", "83%", "90%", null],
    ],
  };
  const statuses = (result: WorkbookResult): Readonly<Record<string, string | undefined>> =>
    Object.fromEntries(
      result.sheets.filter(({ table }) => table).map(({ name, rows }) => [name, rows[0]?.status] as const),
    );
  const ASKED = { KPIs: "needs-attention", Housing: "needs-attention", Waste: "needs-attention" };

  /** Answers the question as it is asked on a sheet. */
  async function answer(desk: Desk, name: string, followed: boolean): Promise<void> {
    const result = await desk.evaluate({ kind: "named", name });
    const ref = sheetRefOf(onlySheet(result));
    const query = onlySheet(result).rows[0]?.queries[0];
    if (query === undefined) throw new Error("nothing asked");
    const ruling = { says: query.text, followed, against: query.takenAs };
    const kept = await saveSettings((now) => withKeyAnswer(now, ref, query.cell, ruling));
    expect(kept.kind).toBe("done");
  }
  const listed = async () => {
    const read = await readSettings();
    return listCorrections(read.kind === "done" ? read.settings : EMPTY_SETTINGS, []);
  };

  test.each([
    [true, "amber", "Amber by the key on “RAG key”, for every sheet that goes by it: 10% of target"],
    [false, "red", "“10% of target” in the key on “RAG key” is not used on any sheet: amber by the rules"],
  ])(
    "one answer settles it for every sheet that goes by the tab (followed: %s)",
    async (followed, status, words) => {
      const desk = await open([KPIS, SECOND, OWN_KEY, KEY]);
      expect(statuses(await desk.evaluate({ kind: "all" }))).toEqual(ASKED);
      await answer(desk, "KPIs", followed);
      // The sheet with a key of its own, though that says the same, keeps its own question.
      const settled = { KPIs: status, Housing: status, Waste: "needs-attention" };
      expect(statuses(await desk.evaluate({ kind: "all" }))).toEqual(settled);
      expect(statuses(await desk.evaluate({ kind: "named", name: "Housing" }))).toEqual({ Housing: status });
      const [only, ...others] = await listed();
      expect([only?.sheet, only?.words, others.length]).toEqual(["RAG key", words, 0]);
      if (only !== undefined) await saveSettings(only.remove);
      expect(statuses(await desk.evaluate({ kind: "all" }))).toEqual(ASKED);
    },
  );

  test("an answer about a sheet's own key is that sheet's alone", async () => {
    const desk = await open([KPIS, SECOND, OWN_KEY, KEY]);
    await answer(desk, "Waste", true);
    expect(statuses(await desk.evaluate({ kind: "all" }))).toEqual({ ...ASKED, Waste: "amber" });
    expect((await listed()).map(({ sheet }) => sheet)).toEqual(["Waste"]);
  });

  test("the answer travels in the file, and holds while the key says the same", async () => {
    const desk = await open([KPIS, SECOND, KEY]);
    await answer(desk, "KPIs", true);
    const again = await open(desk.save());
    expect(statuses(await again.evaluate({ kind: "all" }))).toEqual({ KPIs: "amber", Housing: "amber" });
    again.type("B1", "Within 15% of target", "RAG key");
    const asked = { KPIs: "needs-attention", Housing: "needs-attention" };
    expect(statuses(await again.evaluate({ kind: "all" }))).toEqual(asked);
  });

  test("what was said on a sheet before there was one answer for all stays that sheet's", async () => {
    const desk = await open([KPIS, SECOND, KEY]);
    await rule(desk, false);
    await answer(desk, "Housing", true);
    expect(statuses(await desk.evaluate({ kind: "all" }))).toEqual({ KPIs: "red", Housing: "amber" });
  });
});

describe("what looks like a key and is not gone by is told, once", () => {
  const withLines = (...lines: readonly (readonly string[])[]): NewSheet => ({
    ...KPIS,
    rows: [...(KPIS.rows ?? []), [], ...lines],
  });

  test.each([
    [
      "two keys that differ",
      withLines(["Amber = within 10% of target"], ["Amber: within 8% of target"]),
      [
        "The key in A5 gives amber “10% of target”, and the one in A6 “8% of target”, so amber goes by neither. Correct the one that is wrong.",
      ],
    ],
    [
      "a letter alone",
      withLines(["A", "Within 10% of target"]),
      [
        "B5 says “Within 10% of target”, but not of which status, so it is not used. If it is the limit of amber, write “Amber” before it.",
      ],
    ],
    [
      "nothing where every KPI has its own tolerance",
      { name: "KPIs", rows: [HEADINGS, WITH_TOLERANCE, [], ["A", "Within 10% of target"]] },
      [],
    ],
  ])("%s", async (_name, sheet, expected) => {
    const desk = await open([sheet]);
    const { notices } = onlySheet(await desk.evaluate());
    expect(notices.filter((one) => /key|limit/.test(one))).toEqual(expected);
  });

  const GUIDE: NewSheet = { name: "Guide", rows: [["Amber", "Within 8% of target"]] };
  test.each([
    [
      "two tabs that differ",
      [KPIS, KEY, GUIDE],
      [
        "The key in 'RAG key'!A1 gives amber “10% of target”, and the one in 'Guide'!A1 “8% of target”, so amber goes by neither. Correct the one that is wrong.",
      ],
    ],
    ["two tabs that say the same", [KPIS, KEY, { ...KEY, name: "Guide" }], []],
    [
      "a tab that says something else than the sheet",
      [withLines(["Amber = within 10% of target"]), GUIDE],
      [
        "The key in A5 gives amber “10% of target”, and the one in 'Guide'!A1 “8% of target”. On this sheet amber goes by its own. Correct the one that is wrong.",
      ],
    ],
    [
      "nothing of tabs where every KPI has its own tolerance",
      [{ ...KPIS, rows: [HEADINGS, WITH_TOLERANCE] }, KEY, GUIDE],
      [],
    ],
  ])("%s", async (_name, sheets, expected) => {
    const desk = await open(sheets);
    const result = await desk.evaluate({ kind: "all" });
    const notices = result.sheets.flatMap((sheet) => sheet.notices);
    expect(notices.filter((one) => /key/.test(one))).toEqual(expected);
  });
});
