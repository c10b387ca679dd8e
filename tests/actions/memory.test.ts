import { evaluateSheets } from "../../src/actions/evaluateSheets";
import { clearResults } from "../../src/actions/clearResults";
import { previewSheets } from "../../src/actions/previewSheets";
import type { RowResult, WorkbookResult } from "../../src/actions/result";
import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import { rowAt, smallSheet, useDesk, type Desk } from "./desk";

const open = useDesk();

/** Two KPIs with one month's column. */
function month(
  heading: string,
  figures: readonly [NewCell, NewCell],
  extra: Partial<NewSheet> = {},
): NewSheet {
  const [first, second] = figures;
  return {
    name: "KPIs",
    rows: [
      ["Ref", "Measure", heading, "Direction of Travel", "Polarity", "Target", "Tolerance"],
      ["A1", "Applications decided in time", first, null, "Higher is better", "90%", "5%"],
      ["A2", "Bins missed", second, null, "Lower is better", "20", "5%"],
    ],
    ...extra,
  };
}

/** The same two KPIs 150 times over. */
function longMonth(): NewSheet {
  const [head = [], ...few] = month("June 2023", ["75%", "30"]).rows ?? [];
  const many = Array.from({ length: 150 }, (_, index) =>
    few.map(([ref, name, ...rest]) => [`${String(ref)}-${String(index)}`, name ?? null, ...rest]),
  ).flat();
  return { name: "KPIs", rows: [head, ...many] };
}

async function evaluateOn(day: string): Promise<WorkbookResult> {
  const outcome = await evaluateSheets({ kind: "all" }, { today: day });
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result;
}

/** Next month the officer types over heading and figures, where they stand. */
function turnTo(desk: Desk, heading: string, first: string, second: string): void {
  desk.type("C1", heading);
  desk.type("C2", first);
  desk.type("C3", second);
}

const parts = (desk: Desk): string[] =>
  desk.opened.workbook.customXmlParts.map(({ xml }) => /urn:kpi-status:\w+/.exec(xml)?.[0] ?? "").sort();

const arrows = ({ travel, previous }: RowResult) => [travel?.mark ?? null, previous?.text ?? null];

test("next month, in the same column: the arrow comes from the evaluation before, and the sentence says so", async () => {
  const desk = await open([month("June 2023", ["75%", "30"])]);
  const june = await evaluateOn("2023-07-03");
  expect(arrows(rowAt(june, 2))).toEqual([null, null]);
  expect(rowAt(june, 2).explanation).toContain("No arrow: May 2023 is not on the sheet.");

  turnTo(desk, "July 2023", "80%", "33");
  const july = await evaluateOn("2023-08-02");
  expect([rowAt(july, 2), rowAt(july, 3)].map(arrows)).toEqual([
    ["↑ G", "75%"],
    ["↑ R", "30"],
  ]);
  expect(rowAt(july, 2).explanation).toContain(
    "Better than June 2023 (75%). The figure for June 2023 is not on this sheet: it was kept in this workbook by the evaluation of 3 July 2023.",
  );
  expect(rowAt(july, 2).cells.previous).toBeNull();
  expect(rowAt(july, 2).previous?.source).toEqual({ kind: "memory", evaluated: "2023-07-03" });
  expect(desk.text("D2")).toBe("↑ G");
});

test("what the evaluation before came to is told with each row, by its rules' own names", async () => {
  const desk = await open([month("June 2023", ["75%", "19"])]);
  const june = await evaluateOn("2023-07-03");
  expect([rowAt(june, 2), rowAt(june, 3)].map(({ before }) => before)).toEqual([null, null]);
  turnTo(desk, "July 2023", "80%", "19");
  const july = await evaluateOn("2023-08-02");
  expect([rowAt(july, 2), rowAt(july, 3)].map(({ changed, before }) => [changed, before])).toEqual([
    [true, { statusName: "Red", travel: "" }],
    [true, { statusName: "Green", travel: "" }],
  ]);
});

test("a KPI that is gone since the evaluation before is told once, also in a later session", async () => {
  const first = await open([month("June 2023", ["75%", "30"])]);
  expect((await evaluateOn("2023-07-03")).sheets[0]?.gone).toEqual([]);
  const desk = await open(first.save());
  for (const column of "ABCDEFG") desk.type(`${column}3`, "");
  const gone = async () => (await evaluateOn("2023-07-04")).sheets[0]?.gone;
  expect(await gone()).toEqual(["A2"]);
  expect(await gone()).toEqual([]);
});

test("it costs no message more, and a second evaluation, also on another day, writes nothing", async () => {
  const desk = await open([month("June 2023", ["75%", "30"])]);
  const { host } = desk.office;
  await evaluateSheets({ kind: "active" }, { today: "2023-07-03" });
  expect(host.counts.messages).toBe(3);
  host.resetCounts();
  await evaluateSheets({ kind: "active" }, { today: "2023-07-04" });
  expect(host.counts.messages).toBe(2);
});

test("it survives saving and opening, and travels to a copied sheet", async () => {
  const first = await open([month("June 2023", ["75%", "30"], { name: "June" })]);
  await evaluateOn("2023-07-03");
  const desk = await open(first.save());
  desk.office.host.officerDoes((excel) => {
    excel.worksheets.getItem("June").copy("End", null).name = "July";
  });
  for (const [cell, text] of Object.entries({ C1: "July 2023", C2: "80%", C3: "29" }))
    desk.type(cell, text, "July");
  const result = await evaluateOn("2023-08-02");
  expect(arrows(rowAt(result, 2, "July"))).toEqual(["↑ G", "75%"]);
  expect(arrows(rowAt(result, 2, "June"))).toEqual([null, null]);
});

test.each([["June first"], ["July first"]])(
  "two months' sheets evaluated together, %s: the first evaluation comes to what the second does",
  async (order) => {
    const sheets = [
      month("June 2023", ["75%", "30"], { name: "June" }),
      month("July 2023", ["80%", "29"], { name: "July" }),
    ];
    await open(order === "June first" ? sheets : sheets.reverse());
    const first = await evaluateOn("2023-08-02");
    expect(arrows(rowAt(first, 2, "July"))).toEqual(["↑ G", "75%"]);
    expect(arrows(rowAt(first, 2, "June"))).toEqual([null, null]);
    const second = await evaluateOn("2023-08-03");
    expect(second.cellsWritten).toBe(0);
    expect(rowAt(second, 2, "July").explanation).toBe(rowAt(first, 2, "July").explanation);
  },
);

test("another area's sheet with the same measures borrows nothing", async () => {
  await open([
    month("June 2023", ["75%", "30"], { name: "North" }),
    month("July 2023", ["80%", "29"], { name: "South" }),
  ]);
  await evaluateOn("2023-07-03");
  const result = await evaluateOn("2023-08-02");
  expect(arrows(rowAt(result, 2, "South"))).toEqual([null, null]);
});

test("of two rows of one name in one section nothing is kept, in two sections each its own", async () => {
  const twice = (sections: boolean, first: NewCell, second: NewCell, heading: string): NewSheet => {
    const [head = [], row = []] = month(heading, [first, second]).rows ?? [];
    const named = (figure: NewCell): NewCell[] => [null, "Complaints", figure, ...row.slice(3)];
    const banner = (name: string): NewCell[][] =>
      sections ? [[name, null, null, null, null, null, null]] : [];
    return {
      name: "KPIs",
      rows: [head, ...banner("North"), named(first), ...banner("South"), named(second)],
      ...(sections ? { merges: ["A2:G2", "A4:G4"] } : {}),
    };
  };
  const plain = await open([twice(false, "75%", "60%", "June 2023")]);
  await evaluateOn("2023-07-03");
  turnTo(plain, "July 2023", "80%", "80%");
  const july = await evaluateOn("2023-08-02");
  expect([rowAt(july, 2), rowAt(july, 3)].map(arrows)).toEqual([
    [null, null],
    [null, null],
  ]);
  const banners = await open([twice(true, "75%", "60%", "June 2023")]);
  await evaluateOn("2023-07-03");
  banners.type("C1", "July 2023");
  banners.type("C3", "80%");
  banners.type("C5", "80%");
  const later = await evaluateOn("2023-08-02");
  expect([rowAt(later, 3), rowAt(later, 5)].map(arrows)).toEqual([
    ["↑ G", "75%"],
    ["↑ G", "60%"],
  ]);
});

test("a column on the sheet goes before what is remembered", async () => {
  const desk = await open([smallSheet()]);
  await evaluateOn("2023-08-02");
  // June's figure, remembered by nobody, is corrected on the sheet; July's is remembered as 75%.
  desk.type("C1", "July 2023");
  desk.type("D1", "August 2023");
  desk.type("C2", "50%");
  const august = await evaluateOn("2023-09-01");
  expect(rowAt(august, 2).previous).toMatchObject({ text: "50%" });
  expect(rowAt(august, 2).previous?.source).toBeUndefined();
});

test("a figure that is in doubt is not remembered", async () => {
  const desk = await open([month("June 2023", ["see note", "30"])]);
  await evaluateOn("2023-07-03");
  turnTo(desk, "July 2023", "80%", "33");
  const july = await evaluateOn("2023-08-02");
  expect(arrows(rowAt(july, 2))).toEqual([null, null]);
  expect(arrows(rowAt(july, 3))).toEqual(["↑ R", "30"]);
});

test("another KPI under the same number recalls nothing", async () => {
  const desk = await open([month("June 2023", ["75%", "30"])]);
  await evaluateOn("2023-07-03");
  turnTo(desk, "July 2023", "80%", "33");
  desk.type("B2", "Quite another measure");
  expect(arrows(rowAt(await evaluateOn("2023-08-02"), 2))).toEqual([null, null]);
});

test("of a protected sheet nothing is kept; a preview keeps nothing", async () => {
  const desk = await open([month("June 2023", ["75%", "30"], { protected: true })]);
  await evaluateOn("2023-07-03");
  expect(parts(desk)).toEqual([]);
  const other = await open([month("June 2023", ["75%", "30"])]);
  await previewSheets({ kind: "all" }, {});
  expect(parts(other)).toEqual([]);
});

describe("Clear results", () => {
  test("takes the memory with the marks: no part of ours is left", async () => {
    const desk = await open([month("June 2023", ["75%", "30"])]);
    await evaluateOn("2023-07-03");
    expect(parts(desk)).toEqual(["urn:kpi-status:ledger", "urn:kpi-status:memory"]);
    await clearResults({ kind: "all" }, {});
    expect(parts(desk)).toEqual([]);
  });

  test("of one sheet leaves the others' memory", async () => {
    const desk = await open([
      month("June 2023", ["75%", "30"], { name: "One" }),
      month("June 2023", ["60%", "10"], { name: "Two" }),
    ]);
    await evaluateOn("2023-07-03");
    await clearResults({ kind: "named", name: "One" }, {});
    expect(parts(desk)).toEqual(["urn:kpi-status:ledger", "urn:kpi-status:memory"]);
    for (const name of ["One", "Two"])
      for (const [cell, text] of Object.entries({ C1: "July 2023", C2: "80%" })) desk.type(cell, text, name);
    const july = await evaluateOn("2023-08-02");
    expect(arrows(rowAt(july, 2, "Two"))).toEqual(["↑ G", "60%"]);
  });
});

describe("a write that fails", () => {
  test("after it had its effect: the memory is as it was, with the marks", async () => {
    const desk = await open([month("June 2023", ["75%", "30"])]);
    desk.office.host.failMessage(3, { answerLost: 5001 });
    const outcome = await evaluateSheets({ kind: "active" }, { today: "2023-07-03" });
    expect(outcome.kind).toBe("failed");
    expect([parts(desk), desk.text("D2")]).toEqual([[], ""]);
  });

  test("of next month's evaluation leaves this month's memory", async () => {
    const desk = await open([month("June 2023", ["75%", "30"])]);
    await evaluateOn("2023-07-03");
    const memory = (): string | undefined =>
      desk.opened.workbook.customXmlParts.find(({ xml }) => xml.includes("urn:kpi-status:memory"))?.xml;
    const before = memory();
    turnTo(desk, "July 2023", "80%", "33");
    desk.office.host.failMessage(3, { answerLost: 5001 });
    await evaluateSheets({ kind: "active" }, { today: "2023-08-02" });
    expect(memory()).toBe(before);
    expect(arrows(rowAt(await evaluateOn("2023-08-02"), 2))).toEqual(["↑ G", "75%"]);
  });

  test("because Excel cannot group the undo is repeated, and makes one memory", async () => {
    const desk = await open([month("June 2023", ["75%", "30"])], { apiLevel: "1.20" });
    desk.office.host.failMessage(3, { answerLost: 5001 });
    await evaluateSheets({ kind: "active" }, { today: "2023-07-03" });
    expect(parts(desk)).toEqual(["urn:kpi-status:ledger", "urn:kpi-status:memory"]);
  });
});

test("of a sheet that goes in several messages, it comes last, and goes with the marks", async () => {
  const desk = await open([longMonth()], {
    limits: { requestBytes: 40_000, responseBytes: 5_000_000 },
  });
  await evaluateOn("2023-07-03");
  expect(desk.office.host.counts.messages).toBeGreaterThan(5);
  expect(parts(desk)).toContain("urn:kpi-status:memory");
  turnTo(desk, "July 2023", "80%", "33");
  expect(arrows(rowAt(await evaluateOn("2023-08-02"), 2))).toEqual(["↑ G", "75%"]);
  await clearResults({ kind: "all" }, {});
  expect(parts(desk)).toEqual([]);
});

test("one that Excel finds too large is not kept, and the marks are written all the same", async () => {
  const desk = await open([longMonth()], {
    limits: { requestBytes: 9_000, responseBytes: 5_000_000 },
  });
  const result = await evaluateOn("2023-07-03");
  expect(result.cellsWritten).toBeGreaterThan(300);
  expect(parts(desk)).not.toContain("urn:kpi-status:memory");
}, 60_000);

test("a memory that a later version wrote is neither used nor written over", async () => {
  const desk = await open([month("June 2023", ["75%", "30"])]);
  await evaluateOn("2023-07-03");
  const part = desk.opened.workbook.customXmlParts.find(({ xml }) => xml.includes("urn:kpi-status:memory"));
  if (part === undefined) throw new Error("no memory");
  const later = part.xml.replace('"v":2', '"v":3');
  Object.assign(part, { xml: later });
  turnTo(desk, "July 2023", "80%", "33");
  expect(arrows(rowAt(await evaluateOn("2023-08-02"), 2))).toEqual([null, null]);
  expect(desk.opened.workbook.customXmlParts.some(({ xml }) => xml === later)).toBe(true);
});

describe("what changed since the last evaluation", () => {
  test("is told row by row, also after saving and opening; at first there is nothing to compare with", async () => {
    const first = await open([month("June 2023", ["75%", "30"])]);
    expect((await evaluateOn("2023-07-03")).sheets[0]?.rows.map(({ changed }) => changed)).toEqual([
      null,
      null,
    ]);
    const desk = await open(first.save());
    desk.type("C2", "95%");
    expect((await evaluateOn("2023-07-04")).sheets[0]?.rows.map(({ changed }) => changed)).toEqual([
      true,
      false,
    ]);
    expect((await evaluateOn("2023-07-04")).sheets[0]?.rows.map(({ changed }) => changed)).toEqual([
      false,
      false,
    ]);
  });
});
