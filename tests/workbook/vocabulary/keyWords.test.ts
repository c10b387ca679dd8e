import { keyWords } from "../../../src/workbook/find/keys/keyWords";
import { gridOf } from "../../../src/workbook/sheet/grid";
import { ownStatusWords, statusByKey } from "../../../src/workbook/vocabulary/ownWords";
import { sheetOf } from "../gridSheet";

function wordsIn(grid: string): string | null {
  const found = keyWords(gridOf(sheetOf(grid)), () => false);
  return found === null ? null : [found.green, found.amber, found.red].join(", ");
}

describe("the words in which a key says green, amber and red", () => {
  test.each<[string, string, string | null]>([
    [
      "a line each",
      `
      On track | Target met
      At risk | Within 5% of target
      Delayed | More than 5% from target`,
      "On track, At risk, Delayed",
    ],
    [
      "a word of the council's own for red, told by the other two",
      `
      On track | Target met
      At risk | Within 5% of target
      Concern | More than 5% from target`,
      "On track, At risk, Concern",
    ],
    [
      "the same for amber, and worst first",
      `
      Off track | More than 5% from target
      Watch | Within 5% of target
      On track | Target met`,
      "On track, Watch, Off track",
    ],
    [
      "words that no other council uses, told by the steps",
      `
      Good | Target met
      Monitor | Within 5% of target
      Concern | More than 5% from target`,
      "Good, Monitor, Concern",
    ],
    [
      "one cell",
      "On track = target met; At risk = within 5%; Concern = more than 5% away",
      "On track, At risk, Concern",
    ],
    ["one cell, with commas", "✔ = on target, ● = within 5%, ✘ = off target", "✔, ●, ✘"],
    [
      "side by side, with what is said below",
      `
      On track | At risk | Behind
      target met | within 5% of target | more than 5% from target`,
      "On track, At risk, Behind",
    ],
    [
      "the third word says nothing of a distance",
      `
      On track | Target met
      At risk | Within 5% of target
      Minutes | Agreed in May`,
      null,
    ],
    [
      "two words for red",
      `
      On track | Target met
      Off track | More than 5% from target
      Delayed | More than 10% from target`,
      null,
    ],
    [
      "a word that is red elsewhere, told by the steps",
      `
      On target | Target met
      Off target | Within 5% of target
      Critical | More than 5% from target`,
      "On target, Off target, Critical",
    ],
    [
      "two keys in other words",
      `
      On track | Target met | | Good | Target met
      At risk | Within 5% of target | | Monitor | Within 5% of target
      Off track | More than 5% from target | | Concern | More than 5% from target`,
      null,
    ],
    ["no key", "KPI | Actual\nCalls | 92%\nBins | 80%\nRent | 70%", null],
  ])("%s", (_name, grid, expected) => {
    expect(wordsIn(grid)).toBe(expected);
  });
});

describe("a status column beside a key", () => {
  const key = { green: "On track", amber: "At risk", red: "Concern" };
  const signs = { green: "●", amber: "▲", red: "◆" };

  test("takes the key's word for what is not typed yet, like those that are", () => {
    expect(ownStatusWords(["On track", "At risk", "On track"], key)).toMatchObject(key);
    expect(ownStatusWords(["On track", "At risk", "Concern"], key)).toMatchObject(key);
  });

  test("goes by it from the first sign on, which by itself is chance", () => {
    const ticks = { green: "✔", amber: "!", red: "✘" };
    expect(ownStatusWords(["✔"], ticks)).toMatchObject(ticks);
    expect(ownStatusWords(["✔"])).toBeNull();
  });

  test("reads a sign that is another status elsewhere as the key explains it", () => {
    const words = ownStatusWords(["●", "▲"], signs);
    expect(words).toMatchObject(signs);
    expect(["●", "▲", "◆", "✔"].map((text) => statusByKey(text, words))).toEqual([
      ...["green", "amber", "red"],
      null,
    ]);
  });

  test("goes on in words that the key does not use, or uses for another status", () => {
    const colours = { green: "Green", amber: "Amber", red: "Red" };
    expect(ownStatusWords(["On track", "At risk"], colours)).toMatchObject({ red: "Off track" });
    const turned = { green: "Concern", amber: "At risk", red: "On track" };
    expect(ownStatusWords(["On track", "On track"], turned)?.green).toBe("On track");
  });
});
