import {
  saveSettings,
  withAssignment,
  withOption,
  withProfile,
  withReportingPeriod,
} from "../../src/actions/settings";
import { correct, correctionFor, sheetRefOf } from "../../src/actions/corrections";
import { clearResults } from "../../src/actions/clearResults";
import { CORPORATE } from "../../src/kpi/profile/builtInProfiles";
import { installNewerMembers } from "../../simulator/doors/newerClient";
import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import { onlySheet, rowAt, smallSheet, useDesk, type Desk } from "./desk";

const open = useDesk();

const percent = (value: number): NewCell => ({ value, numberFormat: "0%" });

/** Four months, a quarter and last year's end; A1 was green, amber, red; A2 has blanks and a forecast. */
const MONTHS: NewSheet = {
  name: "KPIs",
  rows: [
    [
      "Ref",
      "Measure",
      "March 2022/23",
      "April 2023/24",
      "May 2023/24",
      "June 2023/24",
      "July 2023/24",
      "Target",
      "Polarity",
      "Tolerance",
    ],
    [
      "A1",
      "In time",
      percent(0.5),
      percent(0.95),
      percent(0.88),
      percent(0.5),
      percent(0.92),
      percent(0.9),
      "Higher is better",
      "5%",
    ],
    [
      "A2",
      "On the day",
      null,
      percent(0.95),
      null,
      "n/a",
      percent(0.5),
      percent(0.9),
      "Higher is better",
      "5%",
    ],
  ],
};

/** The same with a thin line of that colour round every figure. */
function bordered(sheet: NewSheet, border: string): NewSheet {
  const rows = sheet.rows?.map((cells) =>
    cells.map((cell) => (typeof cell === "object" && cell !== null ? { ...cell, border } : cell)),
  );
  return { ...sheet, ...(rows === undefined ? {} : { rows }) };
}

async function everyPeriod(desk: Desk): Promise<void> {
  const ref = sheetRefOf(onlySheet(await desk.evaluate()));
  const own = { ...CORPORATE, id: "every-month", name: "Every month", colours: "every-period" as const };
  for (const change of [
    (settings: Parameters<typeof withProfile>[0]) => withProfile(settings, own),
    (settings: Parameters<typeof withProfile>[0]) =>
      withAssignment(settings, ref, { kind: "sheet", sheet: ref.id }, own.id),
  ]) {
    const outcome = await saveSettings(change);
    if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  }
}

/** "G", "A", "R" by the fill, "-" for none; with "!" where the border is heavy. */
function look(desk: Desk, address: string): string {
  const style = desk.cell(address)?.style;
  const letters: Readonly<Record<string, string>> = { "#00855A": "G", "#FFC000": "A", "#C4161C": "R" };
  const letter = letters[style?.fill.color.toUpperCase() ?? ""] ?? "-";
  return `${letter}${style !== undefined && style.borders.EdgeTop.weight === "Thick" ? "!" : ""}`;
}

const row = (desk: Desk, number: number): string =>
  ["C", "D", "E", "F", "G"].map((column) => look(desk, `${column}${number}`)).join(" ");

test("each period has the colour it had by the target, and what was out of tolerance its border; last year's, blanks and words have none", async () => {
  const desk = await open([MONTHS]);
  await everyPeriod(desk);
  await desk.evaluate();
  expect([row(desk, 2), row(desk, 3)]).toEqual(["- G A R! G", "- G - - R!"]);
});

test("takes no message more; again it writes nothing; Clear brings back the file as it was", async () => {
  const desk = await open([MONTHS]);
  const { host } = desk.office;
  await everyPeriod(desk);
  host.resetCounts();
  const first = await desk.evaluate();
  expect([host.counts.messages, first.cellsWritten]).toEqual([3, 4]);
  host.resetCounts();
  expect((await desk.evaluate()).cellsWritten).toBe(0);
  expect(host.counts.messages).toBe(2);
  await clearResults({ kind: "all" }, {});
  expect([row(desk, 2), row(desk, 3)]).toEqual(["- - - - -", "- - - - -"]);
});

test("an earlier period's own borders come back with Clear, and when its figure is mended", async () => {
  const desk = await open([bordered(MONTHS, "#0070C0")]);
  const line = (address: string): unknown => desk.cell(address)?.style.borders;
  const before = ["E2", "F2", "G2"].map(line);
  await everyPeriod(desk);
  await desk.evaluate();
  expect(line("F2")).toMatchObject({ EdgeTop: { style: "Continuous", weight: "Thick" } });
  desk.type("F2", 0.95);
  await desk.evaluate();
  expect([row(desk, 2), line("F2")]).toEqual(["- G A G G", before[1]]);
  desk.type("F2", 0.5);
  await desk.evaluate();
  expect(row(desk, 2)).toBe("- G A R! G");
  await clearResults({ kind: "all" }, {});
  expect(["E2", "F2", "G2"].map(line)).toEqual(before);
});

test("back to the reporting period only, the other colours and borders are taken off", async () => {
  const desk = await open([MONTHS]);
  await everyPeriod(desk);
  const ref = sheetRefOf(onlySheet(await desk.evaluate()));
  await saveSettings((settings) =>
    withAssignment(settings, ref, { kind: "sheet", sheet: ref.id }, CORPORATE.id),
  );
  await desk.evaluate();
  expect([row(desk, 2), row(desk, 3)]).toEqual(["- - - - G", "- - - - R!"]);
});

describe("a status set by hand holds for its own period's cell", () => {
  /** July's month is still to come: A1 is judged for June, where its status is set by hand. */
  async function setForJune(status: string): Promise<Desk> {
    const rows = MONTHS.rows?.map((cells, index) =>
      index === 0 ? cells : cells.map((cell, column) => (column === 6 ? null : cell)),
    );
    const desk = await open([{ ...MONTHS, ...(rows === undefined ? {} : { rows }) }]);
    await everyPeriod(desk);
    const result = await desk.evaluate();
    const reason = "Agreed with the director";
    await correct(sheetRefOf(onlySheet(result)), correctionFor(rowAt(result, 2), "status", status, reason));
    await desk.evaluate();
    return desk;
  }

  test.each([
    ["amber", "- G A A -", "- G A A G"],
    ["green", "- G A G -", "- G A G G"],
  ])("%s for June, red by the rules: it is that once July is judged", async (status, june, july) => {
    const desk = await setForJune(status);
    expect(row(desk, 2)).toBe(june);
    desk.type("G2", 0.92);
    await desk.evaluate();
    expect(row(desk, 2)).toBe(july);
    expect((await desk.evaluate()).cellsWritten).toBe(0);
  });

  test("its frame goes by the status that was set, as when its period was judged", async () => {
    const desk = await setForJune("red");
    desk.type("F2", 0.5);
    desk.type("G2", 0.92);
    await desk.evaluate();
    expect(row(desk, 2)).toBe("- G A R! G");
  });

  test("where its figure has changed since, the rules' status has its place", async () => {
    const desk = await setForJune("amber");
    desk.type("F2", 0.95);
    desk.type("G2", 0.92);
    await desk.evaluate();
    expect(row(desk, 2)).toBe("- G A G G");
  });

  test("what lies ahead of a period that was chosen has no colour", async () => {
    const desk = await setForJune("amber");
    const ref = sheetRefOf(onlySheet(await desk.evaluate()));
    await saveSettings((settings) =>
      withReportingPeriod(settings, ref, { label: "May 2023", insteadOf: "June 2023" }),
    );
    await desk.evaluate();
    expect(row(desk, 2)).toBe("- G A - -");
  });

  test("where only the reporting period is coloured, it has none", async () => {
    const desk = await setForJune("amber");
    const ref = sheetRefOf(onlySheet(await desk.evaluate()));
    await saveSettings((settings) =>
      withAssignment(settings, ref, { kind: "sheet", sheet: ref.id }, CORPORATE.id),
    );
    desk.type("G2", 0.92);
    await desk.evaluate();
    expect(row(desk, 2)).toBe("- - - - G");
  });
});

describe("where warnings go on a sheet without a warning column", () => {
  const withNotes = async (): Promise<Desk> => {
    const desk = await open([smallSheet()], { apiLevel: "1.18" });
    installNewerMembers(desk.office);
    return desk;
  };
  const choose = (warnings: "auto" | "note" | "column") =>
    saveSettings((settings) => withOption(settings, "warnings", warnings));

  test.each([
    ["auto", "a note", 1, ""],
    ["note", "a note", 1, ""],
    ["column", "a column", 0, "Tolerance warning"],
  ] as const)("%s: %s, where Excel has notes", async (warnings, _what, count, heading) => {
    const desk = await withNotes();
    await choose(warnings);
    await desk.evaluate();
    expect([desk.sheet().notes.length, desk.text("I1")]).toEqual([count, heading]);
  });

  test("changed from notes to a column, the notes go and the column comes, and back", async () => {
    const desk = await withNotes();
    await desk.evaluate();
    expect(desk.sheet().notes).toHaveLength(1);
    await choose("column");
    await desk.evaluate();
    expect([desk.sheet().notes.length, desk.text("I1")]).toEqual([0, "Tolerance warning"]);
    await choose("note");
    await desk.evaluate();
    expect([desk.sheet().notes.length, desk.text("I1")]).toEqual([1, ""]);
  });
});
