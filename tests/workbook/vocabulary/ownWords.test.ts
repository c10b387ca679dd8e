import type { Travel } from "../../../src/kpi/evaluation";
import { ownStatusWords, ownTravelSigns } from "../../../src/workbook/vocabulary/ownWords";
import { travelInWords } from "../../../src/workbook/vocabulary/sheetVocabulary";
import { readStatuses } from "../../../src/workbook/vocabulary/readStatus";
import { statusInWords } from "../../../src/workbook/vocabulary/statusInWords";

const USUAL = [
  ["green", "Green"],
  ["amber", "Amber"],
  ["red", "Red"],
  ["blue", "Blue"],
] as const;

/** What is written for green, amber, red and blue in a status column that holds these texts. */
function written(...texts: readonly string[]): readonly string[] {
  const words = ownStatusWords(texts);
  return USUAL.map(([status, statusName]) => statusInWords({ status, statusName }, words));
}

describe("a status is written in the column's own words", () => {
  test("signs that other councils use for other statuses are not taken up", () =>
    expect(ownStatusWords(["▲", "●", "◆"])).toBeNull());

  test.each([
    [
      ["G", "R"],
      ["G", "A", "R", "B"],
    ],
    [["G"], ["G", "A", "R", "B"]],
    [
      ["N/A", "R", "Tracking"],
      ["G", "A", "R", "B"],
    ],
    [
      ["g", "r", "a"],
      ["g", "a", "r", "b"],
    ],
    [
      ["GREEN", "RED"],
      ["GREEN", "AMBER", "RED", "BLUE"],
    ],
    [
      ["green", "green"],
      ["green", "amber", "red", "blue"],
    ],
    [
      ["Green", "Orange", "Red"],
      ["Green", "Orange", "Red", "Blue"],
    ],
    [
      ["Green", "Yellow", "Red"],
      ["Green", "Yellow", "Red", "Blue"],
    ],
    [
      ["Green", "Red", "Complete"],
      ["Green", "Amber", "Red", "Complete"],
    ],
    [
      ["On target", "Off target"],
      ["On target", "Off target (Amber)", "Off target", "Blue"],
    ],
    [
      ["On target", "Slightly below target", "Below target"],
      ["On target", "Slightly below target", "Below target", "Blue"],
    ],
    [
      ["Met", "Not met", "Met"],
      ["Met", "Not met (Amber)", "Not met", "Blue"],
    ],
    [
      ["Target met", "Target missed"],
      ["Target met", "Target missed (Amber)", "Target missed", "Blue"],
    ],
    [
      ["Achieved", "Partially achieved"],
      ["Achieved", "Partially achieved", "Not achieved", "Blue"],
    ],
    [
      ["On track", "At risk"],
      ["On track", "At risk", "Off track", "Complete"],
    ],
    [
      ["Yes", "No"],
      ["Yes", "No (Amber)", "No", "Blue"],
    ],
    [
      ["✔", "✘"],
      ["✔", "✘ (Amber)", "✘", "Blue"],
    ],
    [
      ["🟢", "🔴"],
      ["🟢", "🟠", "🔴", "🔵"],
    ],
    [
      ["🟢", "🟡"],
      ["🟢", "🟡", "🔴", "🔵"],
    ],
    [
      ["☺", "☹"],
      ["☺", "😐", "☹", "Blue"],
    ],
    [
      ["▲", "▼", "►"],
      ["▲", "►", "▼", "Blue"],
    ],
    [
      ["G", "R", "N/A", "", "Tracking"],
      ["G", "A", "R", "B"],
    ],
  ])("%j gives %j", (texts, expected) => expect(written(...texts)).toEqual(expected));

  test.each([
    [[]],
    [["Green"]],
    [["A", "A"]],
    [["Green", "G"]],
    [["Met", "On target"]],
    [["Green – on target", "Red – off target"]],
    [["Green", "Red", "see note", "Jo to update"]],
    [["●", "●"]],
    [["N/A", "TBC"]],
  ])("%j is not one way of writing: ours are used", (texts) =>
    expect(written(...texts)).toEqual(["Green", "Amber", "Red", "Blue"]),
  );

  test("a name that the profile gives goes before the sheet's word", () =>
    expect(statusInWords({ status: "green", statusName: "On track" }, ownStatusWords(["G", "R"]))).toBe(
      "On track",
    ));
  test.each([
    ["tracking", "Tracking only", "Tracking"],
    ["target-under-review", "Target under review", "Under review"],
    ["data-missing", "Data missing", "No data"],
    ["not-rated", "Not rated", "Not rated"],
    ["tracking", "Watched", "Watched"],
  ])(
    "what has no rating is said shortly among letters, and is read as it: %s, %s",
    (status, statusName, short) => {
      expect(statusInWords({ status, statusName }, ownStatusWords(["G", "R"]))).toBe(short);
      expect(statusInWords({ status, statusName }, ownStatusWords(["Green", "Red"]))).toBe(statusName);
      if (short !== statusName)
        expect(readStatuses(["G", "R"])({ text: short })).toMatchObject({
          means: expect.arrayContaining([status]),
        });
    },
  );
});

const MARKS: Readonly<Record<string, Travel>> = {
  "↑ G": { movement: "up", verdict: "improved", mark: "↑ G" },
  "↓ G": { movement: "down", verdict: "improved", mark: "↓ G" },
  "↓ A": { movement: "down", verdict: "within-range", mark: "↓ A" },
  "↑ R": { movement: "up", verdict: "deteriorated", mark: "↑ R" },
  "→": { movement: "same", verdict: "same", mark: "→" },
  "⇧": { movement: "up", verdict: "neutral", mark: "⇧" },
};

function arrows(...texts: readonly string[]): readonly string[] {
  const signs = ownTravelSigns(texts);
  return Object.values(MARKS).map((travel) => travelInWords(travel, signs));
}

describe("a direction of travel is written in the column's own signs", () => {
  test.each([
    [
      ["▲", "▼"],
      ["▲ G", "▼ G", "▼ A", "▲ R", "►", "⇧"],
    ],
    [
      ["▲", "◄►"],
      ["▲ G", "▼ G", "▼ A", "▲ R", "◄►", "⇧"],
    ],
    [
      ["↑G", "↓R"],
      ["↑G", "↓G", "↓A", "↑R", "→", "⇧"],
    ],
    [
      ["↑G", "⇧", "⇨", "→"],
      ["↑G", "↓G", "↓A", "↑R", "→", "⇧"],
    ],
    [
      ["⬆️", "⬇️"],
      ["⬆️ G", "⬇️ G", "⬇️ A", "⬆️ R", "➡", "⇧"],
    ],
    [
      ["Improving", "Stable"],
      ["Improving", "Improving", "Declining", "Declining", "Stable", "⇧"],
    ],
    [
      ["Better", "Worse"],
      ["Better", "Better", "Worse", "Worse", "Same", "⇧"],
    ],
    [
      ["Improved", "Deteriorated"],
      ["Improved", "Improved", "Deteriorated", "Deteriorated", "No change", "⇧"],
    ],
    [
      ["Up", "Down"],
      ["Up G", "Down G", "Down A", "Up R", "No change", "⇧"],
    ],
    [
      ["Increasing", "Decreasing"],
      ["Increasing G", "Decreasing G", "Decreasing A", "Increasing R", "Stable", "⇧"],
    ],
  ])("%j gives %j", (texts, expected) => expect(arrows(...texts)).toEqual(expected));

  test.each([
    [[]],
    [["▲"]],
    [["▲", "↑"]],
    [["No change", "No change"]],
    [["Improving", "Up"]],
    [["↑ Improving", "↓ Declining"]],
    [["N/A", "-"]],
  ])("%j is not one way of writing: ours are used", (texts) =>
    expect(arrows(...texts)).toEqual(Object.keys(MARKS)),
  );
});

test.each([
  [["G", "R"], "?"],
  [["Green", "Red"], "Needs attention"],
  [["Met", "Not met"], "Needs attention"],
])("a row that waits for an answer, beside %j: %s", (texts, written) => {
  const waiting = { status: "needs-attention", statusName: "Needs attention" };
  expect(statusInWords(waiting, ownStatusWords(texts))).toBe(written);
});
