import { checkSheets } from "../../src/actions/checkSheets";
import { clearResults } from "../../src/actions/clearResults";
import type { RowResult } from "../../src/actions/result";
import { columnLetters } from "../../src/workbook/sheet/address";
import type { NewCell, NewSheet } from "../../simulator/xlsx/create";
import { useDesk, type Desk } from "./desk";

const percent = (value: number): NewCell => ({ value, numberFormat: "0%" });

const HEADINGS = ["Ref", "Measure", "Jun-23", "Jul-23", "Polarity", "Target", "Tolerance", "RAG", "DoT"];
const HIGHER = "Higher is better";

/** Six KPIs that come to: green better, amber worse, red worse, green unchanged, green lower, tracking. */
const FIGURES: readonly (readonly NewCell[])[] = [
  ["A1", "Improved", percent(0.9), percent(0.95), HIGHER, percent(0.9), "5%"],
  ["A2", "Slipped a little", percent(0.9), percent(0.88), HIGHER, percent(0.9), "5%"],
  ["A3", "Fell", percent(0.9), percent(0.7), HIGHER, percent(0.9), "5%"],
  ["A4", "Unchanged", percent(0.95), percent(0.95), HIGHER, percent(0.9), "5%"],
  ["A5", "Fewer, as they should be", 12, 9, "Lower is better", 10, "5%"],
  ["A6", "Only watched", 10, 12, "No polarity", "Tracking", null],
];

/** The sheet with what an officer has typed in its status and travel cells, top down. */
function sheetWith(status: readonly string[], travel: readonly string[]): NewSheet {
  const rows = FIGURES.map((row, index) => [...row, status[index] ?? null, travel[index] ?? null]);
  return { name: "KPIs", rows: [HEADINGS, ...rows] };
}

interface Case {
  readonly name: string;
  readonly typed: readonly [status: readonly string[], travel: readonly string[]];
  readonly written: readonly [status: readonly string[], travel: readonly string[]];
}

const OUR_ARROWS = ["↑ G", "↓ A", "↓ R", "→", "↓ G", "⇧"];

const CASES: readonly Case[] = [
  {
    name: "nothing typed: our own words",
    typed: [[], []],
    written: [["Green", "Amber", "Red", "Green", "Green", "Tracking only"], OUR_ARROWS],
  },
  {
    name: "letters, and arrows without a space",
    typed: [
      ["R", "G", "G", "G", "A"],
      ["↓R", "↑G", "→", "→", "↑R"],
    ],
    written: [
      ["G", "A", "R", "G", "G", "Tracking"],
      ["↑G", "↓A", "↓R", "→", "↓G", "⇧"],
    ],
  },
  {
    name: "on target, and triangles",
    typed: [
      ["On target", "On target", "Slightly below target", "On target", "Off target"],
      ["▲", "▼", "►", "▲", "▼"],
    ],
    written: [
      ["On target", "Slightly below target", "Off target", "On target", "On target", "Tracking only"],
      ["▲ G", "▼ A", "▼ R", "►", "▼ G", "⇧"],
    ],
  },
  {
    name: "met or not, and improving",
    typed: [
      ["Met", "Met", "Not met", "Met", "Not met"],
      ["Improving", "Stable", "Declining", "Stable", "Improving"],
    ],
    written: [
      ["Met", "Not met (Amber)", "Not met", "Met", "Met", "Tracking only"],
      ["Improving", "Declining", "Declining", "Stable", "Improving", "⇧"],
    ],
  },
  {
    name: "circles, and better or worse",
    typed: [
      ["🟢", "🟢", "🟡", "🔴", "🟢"],
      ["Better", "Worse", "Same", "Same", "Better"],
    ],
    written: [
      ["🟢", "🟡", "🔴", "🟢", "🟢", "Tracking only"],
      ["Better", "Worse", "Worse", "Same", "Better", "⇧"],
    ],
  },
  {
    name: "capitals, and up or down",
    typed: [
      ["GREEN", "GREEN", "AMBER", "RED", "GREEN"],
      ["UP", "DOWN", "NO CHANGE", "UP", "UP"],
    ],
    written: [
      ["GREEN", "AMBER", "RED", "GREEN", "GREEN", "Tracking only"],
      ["UP G", "DOWN A", "DOWN R", "NO CHANGE", "DOWN G", "⇧"],
    ],
  },
  {
    name: "ticks, and increasing",
    typed: [
      ["✔", "✔", "✘", "✘", "✔"],
      ["Increasing", "Decreasing", "Stable", "Stable", "Decreasing"],
    ],
    written: [
      ["✔", "✘ (Amber)", "✘", "✔", "✔", "Tracking"],
      ["Increasing G", "Decreasing A", "Decreasing R", "Stable", "Decreasing G", "⇧"],
    ],
  },
  {
    name: "smileys, and heavy arrows",
    typed: [
      ["☺", "☹", "☺", "☺", "😐"],
      ["⬆", "⬇", "⬆", "⬇", "⬆"],
    ],
    written: [
      ["☺", "😐", "☹", "☺", "☺", "Tracking"],
      ["⬆ G", "⬇ A", "⬇ R", "➡", "⬇ G", "⇧"],
    ],
  },
  {
    name: "BRAG with Complete, and improved",
    typed: [
      ["Green", "Complete", "Red", "Green", "Green"],
      ["Improved", "No change", "Deteriorated", "Improved", "Improved"],
    ],
    written: [
      ["Green", "Amber", "Red", "Green", "Green", "Tracking only"],
      ["Improved", "Deteriorated", "Deteriorated", "No change", "Improved", "⇧"],
    ],
  },
  {
    name: "achieved, and open triangles",
    typed: [
      ["Achieved", "Achieved", "Not achieved", "Achieved", "Partially achieved"],
      ["△", "▽", "△", "△", "▽"],
    ],
    written: [
      ["Achieved", "Partially achieved", "Not achieved", "Achieved", "Achieved", "Tracking only"],
      ["△ G", "▽ A", "▽ R", "▷", "▽ G", "⇧"],
    ],
  },
  {
    name: "on track, and slanted arrows",
    typed: [
      ["On track", "At risk", "Off track", "On track", "On track"],
      ["↗", "↘", "→", "→", "↗"],
    ],
    written: [
      ["On track", "At risk", "Off track", "On track", "On track", "Tracking only"],
      ["↗ G", "↘ A", "↘ R", "→", "↘ G", "⇧"],
    ],
  },
  {
    name: "yes or no, and positive or negative",
    typed: [
      ["Yes", "Yes", "No", "Yes", "No"],
      ["Positive", "Negative", "Neutral", "Positive", "Positive"],
    ],
    written: [
      ["Yes", "No (Amber)", "No", "Yes", "Yes", "Tracking only"],
      ["Positive", "Negative", "Negative", "Neutral", "Positive", "⇧"],
    ],
  },
  {
    name: "two ways of writing at once: our own words",
    typed: [
      ["G", "Green", "R", "Red", "Green"],
      ["↑", "▲", "Improving", "→", "↓"],
    ],
    written: [["Green", "Amber", "Red", "Green", "Green", "Tracking only"], OUR_ARROWS],
  },
  {
    name: "A alone is Amber in a column headed RAG",
    typed: [["A", "A", "A", "A", "A"], []],
    written: [["G", "A", "R", "G", "G", "Tracking"], OUR_ARROWS],
  },
];

const openSheet = useDesk();

const STATUS = 7;
const TRAVEL = 8;

function column(desk: Desk, at: number): readonly string[] {
  return FIGURES.map((_, index) => desk.text(`${columnLetters(at)}${index + 2}`));
}

async function checks(): Promise<readonly RowResult[]> {
  const outcome = await checkSheets({ kind: "active" });
  if (outcome.kind !== "done") throw new Error(JSON.stringify(outcome));
  return outcome.result.sheets.flatMap((sheet) => sheet.rows);
}

describe("a sheet is marked in its own words, through Microsoft's client library", () => {
  test.each(CASES)("$name", async ({ typed: [status, travel], written }) => {
    const desk = await openSheet([sheetWith(status, travel)]);
    const before = [column(desk, STATUS), column(desk, TRAVEL)];
    await desk.evaluate();
    expect([column(desk, STATUS), column(desk, TRAVEL)]).toEqual(written);
    expect((await desk.evaluate()).cellsWritten).toBe(0);
    expect((await checks()).map((row) => row.check)).toEqual(FIGURES.map(() => "agrees"));
    await clearResults({ kind: "active" }, {});
    expect([column(desk, STATUS), column(desk, TRAVEL)]).toEqual(before);
  });

  test.each([
    [
      "one sign, and a key of three",
      ["✔"],
      ["✔ = on target; ● = within 5%; ✘ = off target"],
      ["✔", "●", "✘"],
    ],
    [
      "a word of the council's own for red, which only the key has",
      ["On track", "At risk", "At risk"],
      ["On track: target met", "At risk: within 5% of target", "Concern: more than 5% below target"],
      ["On track", "At risk", "Concern"],
    ],
    [
      "signs that stand for other statuses elsewhere",
      ["●", "▲"],
      ["● = target met; ▲ = within 5% of target; ◆ = more than 5% below target"],
      ["●", "▲", "◆"],
    ],
  ])("by the key: %s", async (_name, status, key, [green, amber, red]) => {
    const sheet = sheetWith(status, []);
    const desk = await openSheet([
      { ...sheet, rows: [...(sheet.rows ?? []), [], ...key.map((line) => [line])] },
    ]);
    await desk.evaluate();
    // Beside signs it is a short word.
    const tracked = green?.length === 1 ? "Tracking" : "Tracking only";
    expect(column(desk, STATUS)).toEqual([green, amber, red, green, green, tracked]);
    expect((await desk.evaluate()).cellsWritten).toBe(0);
    expect((await checks()).map((row) => row.check)).toEqual(FIGURES.map(() => "agrees"));
  });

  test.each([
    ["Change on last month", "travel"],
    ["Change v previous month", "travel"],
    ["Change vs. last month", "travel"],
    ["Compared with last month", "travel"],
    ["Movement", "travel"],
    ["Change on previous year", "long-travel"],
  ])("arrows under “%s” are the %s", async (heading, role) => {
    const sheet = sheetWith([], ["▲", "▼", "►"]);
    const [, ...rows] = sheet.rows ?? [];
    const desk = await openSheet([{ ...sheet, rows: [[...HEADINGS.slice(0, -1), heading], ...rows] }]);
    const found = (await desk.evaluate()).sheets[0]?.columnFindings ?? [];
    expect(found.find(({ letter }) => letter === "I")?.role).toBe(role);
  });

  test("figures under “Change on last month” are the officer's", async () => {
    const sheet = sheetWith([], ["+5%", "-2%", "-20%", "0%"]);
    const [, ...rows] = sheet.rows ?? [];
    const desk = await openSheet([
      { ...sheet, rows: [[...HEADINGS.slice(0, -1), "Change on last month"], ...rows] },
    ]);
    await desk.evaluate();
    expect(column(desk, TRAVEL).slice(0, 3)).toEqual(["+5%", "-2%", "-20%"]);
  });

  test("A alone may be Amber or Achieved under another heading: our own words", async () => {
    const sheet = sheetWith(["A", "A", "A", "A", "A"], []);
    const [, ...rows] = sheet.rows ?? [];
    const headings = HEADINGS.map((heading) => (heading === "RAG" ? "Status" : heading));
    const desk = await openSheet([{ ...sheet, rows: [headings, ...rows] }]);
    await desk.evaluate();
    expect(column(desk, STATUS).slice(0, 3)).toEqual(["Green", "Amber", "Red"]);
  });

  test.each<[string, readonly string[], Readonly<Record<string, string>>, readonly string[]]>([
    ["a letter among our words", [], { H2: "R" }, ["R", "Amber", "Red", "Green", "Green"]],
    ["two letters", [], { H2: "R", H4: "G" }, ["R", "Amber", "G", "Green", "Green"]],
    ["a word among letters that were right", ["G", "A", "R"], { H5: "Green" }, ["G", "A", "R", "Green", "G"]],
    ["a word among letters", ["G", "R"], { H4: "Green" }, ["G", "A", "Green", "G", "G"]],
    [
      "words over all that the letters were told by",
      ["R"],
      { H2: "Green", H3: "Red" },
      ["Green", "Red", "R", "G", "G"],
    ],
    ["letters over most of our words", [], { H2: "R", H3: "G", H4: "G", H5: "R" }, ["R", "G", "G", "R", "G"]],
  ])("what is typed over results changes no other word: %s", async (_name, first, over, expected) => {
    const desk = await openSheet([sheetWith(first, [])]);
    await desk.evaluate();
    for (const [at, text] of Object.entries(over)) desk.type(at, text);
    await desk.evaluate();
    expect(column(desk, STATUS).slice(0, 5)).toEqual(expected);
    expect((await desk.evaluate()).cellsWritten).toBe(0);
    expect(column(desk, STATUS).slice(0, 5)).toEqual(expected);
  });

  test("the words hold when the sheet is judged again with other figures", async () => {
    const desk = await openSheet([sheetWith(["G", "R"], ["▲", "▼"])]);
    await desk.evaluate();
    desk.type("D2", 0.5);
    await desk.evaluate();
    expect([desk.text("H2"), desk.text("I2")]).toEqual(["R", "▼ R"]);
  });

  test("a column of an icon set's numbers, or of pictures, is left as it is, and it is said", async () => {
    for (const [typed, kept] of [
      [[1, 3, 2, 1, 1], "figures"],
      [["J", "L", "K", "J", "J"], "words"],
    ] as const) {
      const sheet = sheetWith([], []);
      const rows = (sheet.rows ?? []).map((row, index) =>
        index === 0 ? row : row.map((cell, at) => (at === STATUS ? (typed[index - 1] ?? null) : cell)),
      );
      const desk = await openSheet([{ ...sheet, rows }]);
      const { sheets } = await desk.evaluate();
      expect(column(desk, STATUS).slice(0, 5)).toEqual(typed.map(String));
      expect(sheets[0]?.notices).toContain(
        `The column “RAG” holds ${kept} of your own, so it is not used for the status, and nothing is written in it.`,
      );
    }
  });
});

test("a cell set in a symbol font gets one in which words can be read, and its own back", async () => {
  const sheet = sheetWith([], []);
  const rows = (sheet.rows ?? []).map((row, index) =>
    index === 0
      ? row
      : row.map((cell, at) => (at === TRAVEL ? { value: null, fontName: "Wingdings 3" } : cell)),
  );
  const desk = await openSheet([{ ...sheet, rows }]);
  await desk.evaluate();
  expect([desk.text("I2"), desk.cell("I2")?.style.font.name]).toEqual(["↑ G", "Arial"]);
  expect((await desk.evaluate()).cellsWritten).toBe(0);
  await clearResults({ kind: "active" }, {});
  expect([desk.text("I2"), desk.cell("I2")?.style.font.name]).toEqual(["", "Wingdings 3"]);
});

describe("a check reads the sheet's own words", () => {
  /** "agrees" or what disagrees, a row each. */
  async function found(status: readonly string[], travel: readonly string[]): Promise<readonly string[]> {
    await openSheet([sheetWith(status, travel)]);
    return (await checks()).map((row) =>
      row.check === "disagrees" ? `${row.printed} / ${row.expected}` : (row.check ?? ""),
    );
  }

  test.each([
    [["G", "A", "R", "G", "G", ""], "agrees agrees agrees agrees agrees nothing printed"],
    [["G", "G", "A", "G", "G", "N/A"], "agrees, G / A, A / R, agrees, agrees, nothing printed"],
    [["Met", "Not met", "Not met", "Met", "Met"], "agrees agrees agrees agrees agrees nothing printed"],
    [
      ["Met", "Partly met", "Not met", "Not met", "Met"],
      "agrees, agrees, agrees, Not met / Met, agrees, nothing printed",
    ],
    [
      ["A", "A", "A", "A", "A"],
      // Under "RAG".
      "A / G, agrees, A / R, A / G, A / G, nothing printed",
    ],
    [
      ["Green", "see note", "Red", "Green", "Green", "Grey"],
      "agrees, undecidable, agrees, agrees, agrees, agrees",
    ],
    [
      ["Green", "Amber", "Red", "Green", "Red", "Green"],
      "agrees, agrees, agrees, agrees, Red / Green, Green / Tracking only",
    ],
  ])("status %j", async (typed, expected) => {
    const found_ = await found(typed, []);
    expect(found_.join(expected.includes(",") ? ", " : " ")).toBe(expected);
  });

  test.each([
    ["words of performance", ["Improving", "Declining", "Declining", "Stable", "Improving"], ""],
    ["words of the number", ["Increasing", "Decreasing", "Decreasing", "No change", "Decreasing"], ""],
    [
      "a word that is wrong",
      ["Declining", "Declining", "Declining", "Stable", "Improving"],
      "1: Declining / Improving",
    ],
    [
      "a word for a row without polarity",
      ["Better", "Worse", "Worse", "Same", "Better", "Better"],
      "6: undecidable",
    ],
    ["arrows with letters", ["↑ G", "↓ A", "↓ R", "→", "↓ G", "⇧"], ""],
    ["a wrong letter", ["↑ G", "↓ R", "↓ R", "→", "↓ G", "↑"], "2: ↓ R / ↓ A"],
    ["an arrow of better for a number that fell", ["↑ G", "↓ A", "↓ R", "→", "↑ G", ""], "5: undecidable"],
    [
      "arrows alone: which way the fifth points, nothing settles",
      ["↑", "↓", "↓", "→", "↓", "↑"],
      "5: undecidable",
    ],
    ["a moving arrow for no change", ["▲", "▼", "▼", "▲", "", ""], "4: ▲ / ►"],
  ])("travel: %s", async (_name, typed, expected) => {
    const wrong = (await found([], typed)).flatMap((row, index) =>
      row === "agrees" || row === "nothing printed" ? [] : [`${index + 1}: ${row}`],
    );
    expect(wrong.join(", ")).toBe(expected);
  });
});
