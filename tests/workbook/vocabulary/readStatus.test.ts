import { readStatuses, type StatusReading } from "../../../src/workbook/vocabulary/readStatus";
import { STATUS_SCHEMES, type RatedWord } from "../../../src/workbook/vocabulary/statusSchemes";
import { textAsSeen } from "../../../src/workbook/vocabulary/symbolFonts";

/** How a cell reads in a column that holds these texts besides. */
function read(text: string, beside: readonly string[] = []): string {
  return said(readStatuses([text, ...beside])({ text }));
}

function said(reading: StatusReading): string {
  return reading.kind === "rated" || reading.kind === "unrated" ? reading.means.join("/") : reading.kind;
}

describe("a status cell read by itself", () => {
  test.each([
    ["Green", "green"],
    ["GREEN", "green"],
    [" amber ", "amber"],
    ["RAG: Red", "red"],
    ["G", "green"],
    ["R", "red"],
    ["B", "blue"],
    ["Complete", "blue"],
    ["On target", "green"],
    ["On-target", "green"],
    ["Target met", "green"],
    ["Achieved", "green"],
    ["Exceeding target", "green"],
    ["Within tolerance", "amber"],
    ["Slightly below target", "amber"],
    ["At risk", "amber"],
    ["Partially met", "amber"],
    ["✔", "green"],
    ["✓", "green"],
    ["☺", "green"],
    ["🙂", "green"],
    ["😐", "amber"],
    ["☹", "red"],
    ["☹️", "red"],
    [":)", "green"],
    [":-(", "red"],
    ["🟢", "green"],
    ["🟠", "amber"],
    ["🔴", "red"],
    ["🔵", "blue"],
    ["👍🏽", "green"],
    ["◆", "red"],
    ["Green – on target", "green"],
    ["Green (on target)", "green"],
    ["🟢 Green", "green"],
    ["Amber (was Green)", "amber"],
    ["A - Amber", "amber"],
    ["Red: below target", "red"],
    ["Tracking only", "tracking"],
    ["For information", "tracking"],
    ["Target under review", "target-under-review"],
    ["No data", "data-missing/not-rated"],
    ["Grey", "tracking/target-under-review/data-missing/not-rated/needs-attention"],
  ])("%j is %s", (text, expected) => expect(read(text)).toBe(expected));

  test.each(["", " ", "-", "–", "N/A", "n/a", "n.a.", "N/A (reported annually)", "TBC", "Not applicable"])(
    "%j is nothing printed",
    (text) => expect(read(text)).toBe("nothing"),
  );

  test.each([
    "Amber/Green",
    "Red Amber Green",
    "not green",
    "Green by September",
    "On target for 2025",
    "see note",
    "Final",
    "3",
    "Red (will be Green in July)",
    "●",
    "A",
    "Y",
    "▲",
    `Green ${"and so on ".repeat(30)}`,
  ])("%j cannot be read for certain", (text) => expect(read(text)).toBe("unclear"));
});

describe("a word with two senses is settled by the column's other words", () => {
  test.each([
    ["A", ["G", "R"], "amber"],
    ["A", ["PA", "NA"], "green"],
    ["A", ["Green", "Red"], "amber"],
    ["A", ["A", "A"], "unclear"],
    ["NA", ["PA", "A"], "red"],
    ["NA", ["G", "R"], "nothing"],
    ["Y", ["G", "R"], "yellow/amber"],
    ["Y", ["N"], "green"],
    ["▲", ["▼"], "green"],
    ["▲", ["◆"], "amber"],
    ["●", ["◆"], "green"],
    ["●", ["▼"], "amber"],
    ["Not met", ["Met"], "amber/red"],
    ["Not met", ["Met", "Partly met"], "red"],
    ["Off target", ["On target"], "amber/red"],
    ["Off target", ["Slightly below target"], "red"],
    ["Not met (Amber)", ["Met"], "amber"],
    ["Yellow", ["Green", "Red"], "yellow/amber"],
    ["Yellow", ["Green", "Amber"], "yellow"],
  ])("%j beside %j is %s", (text, beside, expected) => expect(read(text, beside)).toBe(expected));
});

test("a sign of one shape for every status is read by its colour", () => {
  const column = readStatuses(["●", "●"]);
  expect(said(column({ text: "●", ink: "red" }))).toBe("red");
  expect(said(column({ text: "●", ink: null }))).toBe("unclear");
});

test.each([
  ["J", "Wingdings", "green"],
  ["K", "Wingdings", "amber"],
  ["L", "wingdings", "red"],
  ["\uF04A", "Wingdings", "green"],
  ["\u00FC", "Wingdings", "green"],
  ["P", "Wingdings 2", "green"],
])("%j in %s is %s", (text, font, expected) => expect(read(textAsSeen(text, font) ?? "?")).toBe(expected));

test("a picture that is not known is not read", () => expect(textAsSeen("Z", "Wingdings")).toBeNull());

describe("every word of the tables is understood as its line says", () => {
  const cases = STATUS_SCHEMES.flatMap((scheme) =>
    (["green", "yellow", "amber", "red", "blue"] as const).flatMap((word) =>
      (scheme[word] ?? []).map((text) => [scheme.id, text, word] as const),
    ),
  );
  test.each(cases)("%s: %j is %s", (id, text, word: RatedWord) => {
    const scheme = STATUS_SCHEMES.find((one) => one.id === id);
    const others = [scheme?.green, scheme?.yellow, scheme?.amber, scheme?.red].map((list) => list?.[0] ?? "");
    expect(read(text, others).split("/")).toContain(word);
  });
});
