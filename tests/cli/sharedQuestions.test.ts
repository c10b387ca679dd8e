import { readFileSync } from "node:fs";
import { newWorkbook, type NewCell } from "../../simulator/xlsx/create";
import { percents } from "../corpus/shape";
import { listedTogether } from "../../src/cli/lines";
import { row } from "../taskpane/fixtures";
import { useCommandLine } from "./commandLine";

const { run, file, path } = useCommandLine();

const HEADINGS = ["Ref", "Measure", "Good is", "Target", "Statutory minimum", "Q1 2024/25", "Q2 2024/25"];
const QUESTION =
  /Column E, “Statutory minimum”, is not used and holds “10%”, “60%” and “70%”\. Is it where amber ends\?/;

function scorecard(...marks: readonly (readonly NewCell[])[]): string {
  const kpis: readonly (readonly NewCell[])[] = [
    ["P1", "Appeals overturned", "Low", ...percents(0.05, 0.1, 0.05, 0.06)],
    ["P2", "Major applications in time", "High", ...percents(0.8, 0.6, 0.7, 0.65)],
    ["P3", "Minor applications in time", "High", ...percents(0.8, 0.7, 0.7, 0.81)],
    ["P4", "Calls answered", "High", ...percents(0.8), "", ...percents(0.7), "see note"],
  ];
  const rows = kpis.map((cells, index) => [...cells, ...(marks[index] ?? [])]);
  return file(
    "Scorecard.xlsx",
    newWorkbook([{ name: "Scorecard", rows: [[...HEADINGS, "RAG", "DoT"], ...rows] }]),
  );
}

/** The lines of one part of the report, its heading first. */
function part(out: string, heading: string): readonly string[] {
  const lines = out.split("\n");
  const start = lines.findIndex((line) => line.startsWith(`  ${heading}`));
  const end = lines.findIndex((line, index) => index > start && !line.startsWith("    "));
  return lines.slice(start, end);
}

test("an evaluation asks once, above the rows that wait for it, and a row's own question under the row", async () => {
  const { code, out } = await run(scorecard(), "--dry-run");
  expect(code).toBe(0);
  expect(part(out, "Needs attention")).toEqual([
    "  Needs attention (3)",
    expect.stringMatching(/^ {4}For these 2 rows: Column E/),
    "      row 2  P1  Appeals overturned",
    "      row 3  P2  Major applications in time",
    "    row 5  P4  Calls answered",
    expect.stringMatching(/^ {6}G5 shows “see note”/),
  ]);
  expect(out.match(new RegExp(QUESTION, "g"))).toHaveLength(1);
});

test("a check says once why several rows have no answer, and by each what the sheet says", async () => {
  const json = path("checked.json");
  const marks = [["Amber"], ["Red"], ["Green"], ["Green"]];
  const { code, out } = await run(scorecard(...marks), "--check", "--json", json);
  expect(code).toBe(0);
  expect(part(out, "Cannot be decided")).toEqual([
    "  Cannot be decided (3 rows)",
    expect.stringMatching(/^ {4}For these 2 rows: Column E/),
    "      row 2  P1  Appeals overturned",
    "        The sheet says “Amber” in H2; the rules give no status.",
    "      row 3  P2  Major applications in time",
    "        The sheet says “Red” in H3; the rules give no status.",
    "    row 5  P4  Calls answered",
    "      The sheet says “Green” in H5; the rules give no status.",
    expect.stringMatching(/^ {6}G5 shows “see note”/),
  ]);
  // Other programs read each mark by itself: there it keeps its whole sentence, and nothing is added.
  const [sheet] = JSON.parse(readFileSync(json, "utf8")).sheets;
  const [mark] = sheet.rows[0].checks;
  expect(Object.keys(mark)).toEqual(["what", "cell", "result", "printed", "expected", "sentence"]);
  expect(mark.sentence).toMatch(/^The sheet says “Amber” in H2; the rules give no status\. Column E/);
});

test("a row with a question of its own beside a shared one has its own under its name, and once", () => {
  const sentences: Readonly<Record<string, readonly string[]>> = {
    A1: ["Column.", "A1’s own."],
    A2: ["Column.", "Key."],
    A3: ["A3’s own.", "A3’s own."],
    A4: ["Key."],
  };
  const rows = Object.keys(sentences).map((ref, index) => row({ row: index + 2, ref, description: "D" }));
  expect(listedTogether("Needs attention (4)", rows, ({ ref }) => sentences[ref ?? ""] ?? [])).toEqual([
    "  Needs attention (4)",
    "    For these 2 rows: Column.",
    "      row 2  A1  D",
    "        A1’s own.",
    "      row 3  A2  D",
    "    For these 2 rows: Key.",
    "      row 3  A2  D",
    "      row 5  A4  D",
    "    row 4  A3  D",
    "      A3’s own.",
  ]);
});

test("what is good to know of several sheets stands once, after the last, with their names", async () => {
  const headings = ["Ref", "Measure", "Good is", "Target", "Q1 2024/25", "Q2 2024/25"];
  const late: readonly NewCell[] = ["P1", "Appeals overturned", "Low", ...percents(0.05, 0.04, 0.07)];
  const inTime: readonly NewCell[] = ["P1", "Appeals overturned", "Low", ...percents(0.05, 0.07, 0.04)];
  const sheets = newWorkbook([
    { name: "Place", rows: [headings, late] },
    { name: "Adults", rows: [headings, late] },
    { name: "Children", rows: [headings, inTime] },
  ]);
  const { out } = await run(file("Three.xlsx", sheets), "--dry-run");
  const known = out.slice(out.indexOf("Good to know"));
  expect(known).toMatch(/^Good to know\n {2}Place, Adults: A column “Tolerance warning” was added/);
  expect(out.match(/A column “Tolerance warning” was added/g)).toHaveLength(1);
});
