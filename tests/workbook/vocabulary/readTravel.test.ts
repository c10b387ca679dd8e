import { readTravels, type TravelReading } from "../../../src/workbook/vocabulary/readTravel";
import { textAsSeen } from "../../../src/workbook/vocabulary/symbolFonts";
import { ARROW_SCHEMES, DIRECTION_SCHEMES } from "../../../src/workbook/vocabulary/travelWords";

function read(text: string, beside: readonly string[] = []): string {
  return said(readTravels([text, ...beside])({ text }));
}

/** "arrow up G", "performance down", "number same". */
function said(reading: TravelReading): string {
  if (reading.kind !== "mark") return reading.kind;
  const parts = (["arrow", "performance", "number"] as const).flatMap((name) =>
    reading[name] === null ? [] : [`${name} ${reading[name]}`],
  );
  return [...parts, ...(reading.letter === null ? [] : [reading.letter])].join(" ");
}

describe("a travel cell", () => {
  test.each([
    ["↑", "arrow up"],
    ["↓", "arrow down"],
    ["→", "arrow same"],
    ["↗", "arrow up"],
    ["↘", "arrow down"],
    ["⬆️", "arrow up"],
    ["▲", "arrow up"],
    ["▼", "arrow down"],
    ["►", "arrow same"],
    ["◄►", "arrow same"],
    ["◄ ►", "arrow same"],
    ["↔", "arrow same"],
    ["⇩", "arrow down"],
    ["=", "arrow same"],
    ["↑G", "arrow up G"],
    ["↓ A", "arrow down A"],
    ["↑ (R)", "arrow up R"],
    ["G ↑", "arrow up G"],
    ["▲ Green", "arrow up G"],
    ["↑ 🟢", "arrow up G"],
    ["G", "G"],
    ["Better", "performance up"],
    ["Worse", "performance down"],
    ["Same", "arrow same"],
    ["Improving", "performance up"],
    ["Declining", "performance down"],
    ["Slightly worse", "performance down"],
    ["Improved since last quarter", "performance up"],
    ["Improved since Q1", "performance up"],
    ["Worse than in May 2023", "performance down"],
    ["↑ on 2022/23", "arrow up"],
    ["Not improved", "performance not up"],
    ["not improving", "performance not up"],
    ["Stable", "arrow same"],
    ["Static", "arrow same"],
    ["No change", "arrow same"],
    ["→ Stable", "arrow same"],
    ["Up", "arrow up"],
    ["Down", "arrow down"],
    ["Increasing", "number up"],
    ["Decreased", "number down"],
    ["↑ Improving", "arrow up performance up"],
    ["☺", "performance up"],
    ["👎", "performance down"],
  ])("%j says %s", (text, expected) => expect(read(text)).toBe(expected));

  test.each([
    "",
    "-",
    "N/A",
    "n/a",
    "N/A (data for Q1 is only April and May at this stage)",
    "New KPI",
    "No trend",
  ])("%j is nothing printed", (text) => expect(read(text)).toBe("nothing"));

  test.each(["↑↓", "→ Improving", "↑ 12%", "G R", "D", "better than expected", "Final"])(
    "%j cannot be read for certain",
    (text) => expect(read(text)).toBe("unclear"),
  );

  test.each([
    ["D", ["I", "No change"], "performance down"],
    ["D", ["U"], "arrow down"],
    ["D", ["Improving"], "performance down"],
    ["S", ["I", "D"], "arrow same"],
  ])("%j beside %j says %s", (text, beside, expected) => expect(read(text, beside)).toBe(expected));

  test("an arrow without a letter takes that of its colour", () =>
    expect(said(readTravels(["↑"])({ text: "↑", ink: "R" }))).toBe("arrow up R"));

  test.each([
    ["é", "Wingdings", "arrow up"],
    ["ê", "Wingdings", "arrow down"],
    ["p", "Wingdings 3", "arrow up"],
    ["6", "Webdings", "arrow down"],
    ["J", "Wingdings", "performance up"],
  ])("%j in %s says %s", (text, font, expected) =>
    expect(read(textAsSeen(text, font) ?? "?")).toBe(expected),
  );
});

describe("every word of the tables is understood as its line says", () => {
  const cases = [...ARROW_SCHEMES, ...DIRECTION_SCHEMES].flatMap((scheme) =>
    (["up", "down", "same"] as const).flatMap((way) =>
      scheme[way].map((text) => [scheme.id, text, way] as const),
    ),
  );
  test.each(cases)("%s: %j is %s", (id, text, way) => {
    const scheme = [...ARROW_SCHEMES, ...DIRECTION_SCHEMES].find((one) => one.id === id);
    const telling = DIRECTION_SCHEMES.find((one) => one.id === id)?.telling ?? "either";
    const expected = way === "same" || telling === "either" ? `arrow ${way}` : `${telling} ${way}`;
    expect(read(text, [scheme?.up[0] ?? "", scheme?.down[0] ?? ""])).toBe(expected);
  });
});
