import { installNewerMembers } from "../../simulator/doors/newerClient";
import { newWorkbook, type NewCell, type NewSheet } from "../../simulator/xlsx/create";
import { openWorkbook } from "../../simulator/xlsx/open";
import { LEDGER_NAMESPACE } from "../../src/workbook/kept/ledger";
import { defaultLook } from "../../src/kpi/look/look";
import { onlySheet, rowAt, smallSheet, smallSheetWith, useDesk, type Desk } from "./desk";

const RED = defaultLook("red").colour?.fill;
const GREEN = defaultLook("green").colour?.fill;

function fill(desk: Desk, address: string): string | undefined {
  const style = desk.cell(address)?.style.fill;
  return style === undefined || style.pattern === "None" ? undefined : style.color;
}

function edges(desk: Desk, address: string): string[] {
  const borders = desk.cell(address)?.style.borders;
  return Object.entries(borders ?? {})
    .filter(([, border]) => border.weight === "Thick" && border.style !== "None")
    .map(([edge]) => edge)
    .sort();
}

const AROUND = ["EdgeBottom", "EdgeLeft", "EdgeRight", "EdgeTop"];

const openDesk = useDesk();

describe("what an evaluation writes", () => {
  const open = useDesk();

  test("status colour, heavy border, arrow and warning column; nothing typed is touched", async () => {
    const desk = await open([smallSheet()]);
    const before = JSON.stringify(smallSheet().rows);
    const result = await desk.evaluate();
    expect([fill(desk, "D2"), fill(desk, "D3")]).toEqual([RED, GREEN]);
    expect([edges(desk, "D2"), edges(desk, "D3")]).toEqual([AROUND, []]);
    expect([desk.text("E2"), desk.text("E3")]).toEqual(["↓ R", "→"]);
    expect([desk.text("I1"), desk.text("I2"), desk.text("I3")]).toEqual([
      "Tolerance warning",
      "Outside tolerance: 75% against 90%, limit 85%",
      "",
    ]);
    expect(desk.cell("D2")?.value).toBe(0.75);
    expect(rowAt(result, 2).cells.warning).toBe("I2");
    expect(JSON.stringify(smallSheet().rows)).toBe(before);
  });

  test("a status column gets the word and the colour, a warning column the sentence", async () => {
    const desk = await open([smallSheetWith(["RAG", null, null], ["Tolerance warning", null, null])]);
    const result = await desk.evaluate();
    expect([desk.text("I2"), desk.text("I3")]).toEqual(["Red", "Green"]);
    expect([fill(desk, "I2"), fill(desk, "I3")]).toEqual([RED, GREEN]);
    expect([desk.text("J2"), desk.text("J3")]).toEqual(["Outside tolerance: 75% against 90%, limit 85%", ""]);
    expect(rowAt(result, 2).cells).toMatchObject({ status: "I2", warning: "J2" });
    expect(desk.text("K1")).toBe("");
  });

  test("where Excel has notes the warning is a note, and no column is added", async () => {
    const desk = await open([smallSheet()], { apiLevel: "1.18" });
    installNewerMembers(desk.office);
    const result = await desk.evaluate();
    expect(desk.sheet().notes.map(({ row, column, text }) => [row, column, text])).toEqual([
      [1, 3, "Outside tolerance: 75% against 90%, limit 85%"],
    ]);
    expect(desk.text("I1")).toBe("");
    expect(rowAt(result, 2).cells.warningNote).toBe("D2");
    desk.office.host.resetCounts();
    expect((await desk.evaluate()).cellsWritten).toBe(0);
  });

  test("an officer's own note stays, and it is said", async () => {
    const desk = await open([smallSheet({ notes: [{ address: "D2", author: "Sam", text: "Checked" }] })], {
      apiLevel: "1.18",
    });
    installNewerMembers(desk.office);
    const result = await desk.evaluate();
    expect(desk.sheet().notes.map((note) => note.text)).toEqual(["Checked"]);
    expect(onlySheet(result).notices).toContain(
      "D2 has a note of yours, so the tolerance warning was not added to it.",
    );
    expect(fill(desk, "D2")).toBe(RED);
  });

  test("a mark no longer earned is taken off, and the cell's own look comes back", async () => {
    const rows = smallSheet().rows?.map((row) => [...row]) ?? [];
    if (rows[1]) rows[1][3] = { value: 0.75, numberFormat: "0%", border: "#7F7F7F", fill: "#FFF2CC" };
    const desk = await open([smallSheet({ rows })]);
    await desk.evaluate();
    desk.type("D2", 0.95);
    await desk.evaluate();
    expect(fill(desk, "D2")).toBe(GREEN);
    expect(edges(desk, "D2")).toEqual([]);
    expect(desk.cell("D2")?.style.borders.EdgeTop).toMatchObject({
      style: "Continuous",
      weight: "Thin",
      color: "#7F7F7F",
    });
    expect(desk.text("E2")).toBe("↓ A");
    expect([desk.text("I1"), desk.text("I2")]).toEqual(["", ""]);
    desk.type("D2", "to be explained");
    await desk.evaluate();
    expect(fill(desk, "D2")).toBe("#FFF2CC");
    expect(desk.text("E2")).toBe("");
  });

  test("next month's figures move the colour to next month's column", async () => {
    const desk = await open([
      {
        name: "KPIs",
        rows: [
          [
            "Ref",
            "Measure",
            "June 2023",
            "July 2023",
            "August 2023",
            "Direction of Travel",
            "Polarity",
            "Target",
            "Tolerance",
          ],
          ["A1", "Visits", 90, 70, null, null, "Higher is better", 80, "5%"],
        ],
      },
    ]);
    await desk.evaluate();
    expect([fill(desk, "D2"), edges(desk, "D2")]).toEqual([RED, AROUND]);
    desk.type("E2", 85);
    await desk.evaluate();
    expect([fill(desk, "D2"), edges(desk, "D2"), fill(desk, "E2")]).toEqual([undefined, [], GREEN]);
    expect(desk.text("F2")).toBe("↑ G");
  });

  test("a cell changed after it was marked is left alone and named", async () => {
    const desk = await open([smallSheet()]);
    await desk.evaluate();
    desk.type("E2", "see commentary");
    desk.type("D2", 0.95);
    const result = await desk.evaluate();
    expect(desk.text("E2")).toBe("see commentary");
    expect(onlySheet(result).notices).toContain(
      "E2 was typed over after it was marked: what stands there now stays, without our colours.",
    );
  });

  test("a status typed over ours stays without our colour, and is held against the rules", async () => {
    const desk = await open([smallSheetWith(["Status", null, null])]);
    await desk.evaluate();
    expect([desk.text("I3"), fill(desk, "I3")]).toEqual(["Green", GREEN]);
    desk.type("I3", "Red");
    const told = [
      "I3 says “Red”, typed after the result was written there; by the rules the status is “Green”.",
    ];
    for (const time of [1, 2]) {
      const result = await desk.evaluate();
      expect([desk.text("I3"), fill(desk, "I3"), result.cellsWritten]).toEqual([
        "Red",
        undefined,
        time === 1 ? 1 : 0,
      ]);
      const { findings, notices } = onlySheet(result);
      expect(findings.map(({ sentence }) => sentence.split(". ")[0] + ".")).toEqual(told);
      expect(notices).toContain(
        "I3 was typed over after it was marked: what stands there now stays, without our colours.",
      );
    }
    desk.type("I3", "");
    const result = await desk.evaluate();
    expect([desk.text("I3"), fill(desk, "I3"), onlySheet(result).findings]).toEqual(["Green", GREEN, []]);
  });

  test("a sheet evaluated, saved and opened again is already right", async () => {
    const first = await open([smallSheet()]);
    await first.evaluate();
    const second = await open(first.save());
    expect((await second.evaluate()).cellsWritten).toBe(0);
    second.type("D2", 0.95);
    await second.evaluate();
    expect([edges(second, "D2"), second.text("I1")]).toEqual([[], ""]);
  });

  test("a heavy border around a merged reading goes all the way round", async () => {
    const rows = smallSheet().rows?.map((row) => [...row]) ?? [];
    rows.splice(2, 0, [null, null, "6 out of 6", null, null, null, null, null]);
    const down = ["A", "B", "D", "E", "F", "G", "H"].map((column) => `${column}2:${column}3`);
    const desk = await open([smallSheet({ rows, merges: down })]);
    await desk.evaluate();
    expect([edges(desk, "D2"), edges(desk, "D3")]).toEqual([
      ["EdgeLeft", "EdgeRight", "EdgeTop"],
      ["EdgeBottom", "EdgeLeft", "EdgeRight"],
    ]);
  });
});

describe("sheets on which nothing can be evaluated", () => {
  const open = useDesk();

  const nothing: readonly [name: string, sheet: NewSheet, sentence: RegExp][] = [
    ["an empty sheet", { name: "Empty" }, /empty/i],
    [
      "a key",
      {
        name: "Key",
        rows: [
          ["Colour", "Meaning"],
          ["Green", "On target"],
          ["Red", "Off target"],
        ],
      },
      /no KPI table/i,
    ],
    ["a hidden sheet", smallSheet({ visibility: "hidden" }), /hidden/],
    ["a very hidden sheet", smallSheet({ visibility: "veryHidden" }), /hidden/],
    [
      "a sheet used out to the last column",
      { name: "Wide", rows: [Array.from({ length: 16384 }, (): NewCell => 1), ["Ref"]] },
      /far beyond/,
    ],
  ];

  test.each(nothing)("%s: a sentence, and nothing written", async (_name, sheet, sentence) => {
    const desk = await open([sheet, { name: "Notes", rows: [["Hello"]] }]);
    const result = await desk.evaluate({ kind: "all" });
    const found = result.sheets.find((one) => one.name === sheet.name);
    expect(found).toMatchObject({ table: false, rows: [] });
    expect(found?.message).toMatch(sentence);
    expect(result.cellsWritten).toBe(0);
    expect(desk.opened.workbook.customXmlParts).toEqual([]);
  });

  test("one such sheet does not keep the others from being evaluated", async () => {
    const wide: NewSheet = { name: "Wide", rows: [Array.from({ length: 16384 }, (): NewCell => 1)] };
    const desk = await open([wide, smallSheet()]);
    const result = await desk.evaluate({ kind: "all" });
    expect(result.sheets.map((sheet) => [sheet.name, sheet.table])).toEqual([
      ["KPIs", true],
      ["Wide", false],
    ]);
    expect(desk.text("E2", "KPIs")).toBe("↓ R");
  });

  test("a chart sheet is named, and the sheet with the figures is evaluated", async () => {
    const desk = await open([{ name: "Chart" }, smallSheet()]);
    desk.sheet("Chart").kind = "chart";
    const result = await desk.evaluate({ kind: "all" });
    expect(result.sheets.find((sheet) => sheet.name === "Chart")?.message ?? "").toMatch(
      /chart sheet|no KPI table/i,
    );
    expect(desk.text("E2", "KPIs")).toBe("↓ R");
  });

  test("a sheet that is not there", async () => {
    const desk = await open([smallSheet()]);
    expect(await desk.attempt({ kind: "named", name: "Nowhere" })).toMatchObject({
      kind: "failed",
      failure: { code: "ItemNotFound" },
    });
  });

  test("a protected sheet is judged and not written to; the cells are named", async () => {
    const desk = await open([smallSheet({ protected: true })]);
    const result = await desk.evaluate();
    expect(rowAt(result, 2).status).toBe("red");
    expect(result.cellsWritten).toBe(0);
    expect(onlySheet(result).notices[0]).toMatch(/protected.*D2, E2.*Unprotect Sheet/);
  });
});

describe("an older Excel, and one that fails", () => {
  const open = useDesk();

  test("with ExcelApi 1.9 only, the same is written", async () => {
    const desk = await open([smallSheet()], { apiLevel: "1.9" });
    await desk.evaluate();
    expect([fill(desk, "D2"), desk.text("E2"), desk.text("I2")]).toEqual([
      RED,
      "↓ R",
      "Outside tolerance: 75% against 90%, limit 85%",
    ]);
  });

  test.each([
    [{ officeError: 5004 }, "InvalidOperationInCellEditMode"],
    [{ officeError: 5102 }, "ActivityLimitReached"],
    [{ code: "AccessDenied", actionIndex: 2 }, "AccessDenied"],
    [{ code: "SomethingNew", actionIndex: 0 }, "SomethingNew"],
  ] as const)("a read that fails with %j is told in a sentence", async (fault, code) => {
    const desk = await open([smallSheet()]);
    desk.office.host.failMessage(1, fault);
    const outcome = await desk.attempt();
    expect(outcome).toMatchObject({ kind: "failed", failure: { code } });
    if (outcome.kind === "failed") {
      expect(outcome.failure.sentence).toMatch(/\.\)?$/);
      expect(outcome.failure.advice).not.toBe("");
    }
  });

  test("a ledger of a later version is not written over", async () => {
    const desk = await open([smallSheet()]);
    desk.opened.workbook.customXmlParts.push({
      id: "{1}",
      namespaceUri: LEDGER_NAMESPACE,
      xml: `<ledger xmlns="${LEDGER_NAMESPACE}" version="9">{"v":9}</ledger>`,
    });
    expect(await desk.attempt()).toMatchObject({ kind: "failed", failure: { code: "LedgerUnreadable" } });
    expect(desk.text("E2")).toBe("");
  });

  test("thousands of rows take no more messages", async () => {
    const rows = Array.from({ length: 2000 }, (_, index): NewCell[] => [
      `K${index}`,
      `Measure ${index}`,
      100,
      100 - (index % 30),
      null,
      "Higher is better",
      95,
      "5%",
    ]);
    const desk = await open(
      newWorkbook([smallSheet({ rows: [...(smallSheet().rows?.slice(0, 1) ?? []), ...rows] })]),
    );
    const result = await desk.evaluate();
    expect(onlySheet(result).rows).toHaveLength(2000);
    expect(desk.office.host.counts.messages).toBeLessThanOrEqual(3);
    const saved = openWorkbook(desk.save(), "x.xlsx");
    expect(saved.workbook.sheets[0]?.cells.get(1999)?.get(4)?.value).toBe("↓ R");
  });
});

describe("an arrow typed before, where the rules give none", () => {
  const open = useDesk();

  test("stays, and is named; one of our own that is taken off is not", async () => {
    const desk = await open([smallSheet()]);
    desk.type("C2", "");
    desk.type("E2", "▲");
    expect(onlySheet(await desk.evaluate()).notices).toContain(
      "The rules give no arrow in E2, so what was typed there stays. Check that it still holds for this period.",
    );
    expect(desk.text("E2")).toBe("▲");
    desk.type("C3", "");
    expect(onlySheet(await desk.evaluate()).notices).toHaveLength(1);
    expect(desk.text("E3")).toBe("");
  });

  test("does not come back once an arrow of ours had taken its place: it is of an earlier period", async () => {
    const named =
      "The rules give no arrow in E2, so what was typed there stays. Check that it still holds for this period.";
    const desk = await open([smallSheet()]);
    desk.type("E2", "▲");
    expect(onlySheet(await desk.evaluate()).notices).not.toContain(named);
    expect(desk.text("E2")).not.toBe("▲");
    desk.type("C2", "");
    const first = onlySheet(await desk.evaluate()).notices;
    expect(desk.text("E2")).toBe("");
    expect(first).not.toContain(named);
    expect(onlySheet(await desk.evaluate()).notices).toEqual(first);
  });
});

test.each([
  [
    "a status typed by hand that the result goes over",
    "I2",
    "Amber",
    "What was typed in I2 was replaced by the result. Clear results brings it back.",
  ],
  ["a status that was right already", "I2", "Red", null],
  [
    "a status typed by hand on a row about which something is asked",
    "I3",
    "Amber",
    "What was typed in I3 gave way to “Needs attention”, so that no status stands there that the rules do not bear out. Answer the question about the row, or choose Clear results to bring it back.",
  ],
])("%s", async (_name, cell, typed, notice) => {
  const desk = await openDesk([smallSheetWith(["RAG", null, null], ["Tolerance warning", null, null])]);
  desk.type(cell, typed);
  if (cell === "I3") desk.type("F3", "");
  const { notices } = onlySheet(await desk.evaluate());
  expect(notices).toEqual(notice === null ? [] : [notice]);
  expect(onlySheet(await desk.evaluate()).notices).toEqual([]);
});

test.each([{ kind: "active" }, { kind: "all" }] as const)(
  "targets on a hidden sheet are found: $kind",
  async (scope) => {
    const desk = await openDesk([
      {
        name: "Performance",
        rows: [
          ["Ref", "Indicator", "Q1 2023/24", "Q2 2023/24", "RAG"],
          ["A1", "Bins missed", 40, 60],
        ],
      },
      {
        name: "Targets",
        visibility: "hidden",
        rows: [
          ["Ref", "Target", "Polarity"],
          ["A1", 50, "Lower is better"],
        ],
      },
    ]);
    const [sheet] = (await desk.evaluate(scope)).sheets;
    expect(sheet?.rows).toMatchObject([{ status: "red", target: "50" }]);
    expect(desk.text("B2", "Targets")).toBe("50");
  },
);
