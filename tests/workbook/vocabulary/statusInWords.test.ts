import type { Polarity } from "../../../src/kpi/polarity/polarity";
import { readStatuses } from "../../../src/workbook/vocabulary/readStatus";
import { besideTarget, saysOnlySide } from "../../../src/workbook/check/besideTarget";
import { ownStatusWords, type StatusWords } from "../../../src/workbook/vocabulary/ownWords";
import { statusInWords, USUAL_NAMES } from "../../../src/workbook/vocabulary/statusInWords";

const HIGHER: Polarity = { kind: "higher" };
const LOWER: Polarity = { kind: "lower" };
const RANGE: Polarity = { kind: "range", from: 85, to: 90, unit: "%" };

const wordsOf = (texts: readonly string[]): StatusWords => {
  const words = ownStatusWords(texts);
  if (words === null) throw new Error(texts.join());
  return words;
};
const written = (texts: readonly string[], polarity: Polarity): readonly string[] =>
  (["green", "amber", "red"] as const).map((status) =>
    statusInWords({ status, statusName: USUAL_NAMES[status], polarity }, wordsOf(texts)),
  );

const SIDES = ["On target", "Slightly below target", "Below target", "Below target"];

test.each<[string, readonly string[], Polarity, readonly string[]]>([
  ["as it is where higher is better", SIDES, HIGHER, ["On target", "Slightly below target", "Below target"]],
  ["not where lower is better", SIDES, LOWER, ["On target", "Amber", "Red"]],
  ["not where a range is best", SIDES, RANGE, ["On target", "Amber", "Red"]],
  ["but the sheet's word without one", [...SIDES, "Off target"], LOWER, ["On target", "Amber", "Off target"]],
  [
    "and amber by it",
    ["On target", "Below target", "Below target", "Off target"],
    LOWER,
    ["On target", "Off target (Amber)", "Off target"],
  ],
  ["nor for amber by it", ["On target", "Below target"], LOWER, ["On target", "Amber", "Red"]],
  ["of green", ["On or above target", "Off target"], LOWER, ["Green", "Off target (Amber)", "Off target"]],
  ["nor any other word is touched", ["Met", "Not met"], LOWER, ["Met", "Not met (Amber)", "Not met"]],
])("a word that says a side of the target is written %s", (_name, texts, polarity, expected) => {
  expect(written(texts, polarity)).toEqual(expected);
});

test("what is written is read again as the status", () => {
  for (const polarity of [HIGHER, LOWER, RANGE]) {
    const column = written(SIDES, polarity);
    const read = readStatuses([...SIDES, ...column]);
    const said = column.map((text) =>
      saysOnlySide(text, polarity) ? null : read({ text: besideTarget(text, polarity) }),
    );
    expect(said).toEqual(["green", "amber", "red"].map((status) => ({ kind: "rated", means: [status] })));
  }
});
