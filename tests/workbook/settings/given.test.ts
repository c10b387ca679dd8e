import type { RowCorrection } from "../../../src/workbook/settings/settings";
import { rowOf, type RowSpec } from "../../kpi/rowBuilder";
import { answersOf, judged } from "./settledRows";

type Kept = { readonly [What in RowCorrection["what"]]: Extract<RowCorrection, { what: What }>["value"] };

/** A correction of the row K1 as the pane keeps it. */
function correction<What extends RowCorrection["what"]>(
  what: What,
  value: Kept[What],
  seenText: string,
  heading?: string,
): RowCorrection {
  return {
    identity: "K1",
    what,
    value,
    seenText,
    reason: "Agreed",
    ...(heading === undefined ? {} : { heading }),
  } as unknown as RowCorrection;
}

const explained = (spec: RowSpec, ...corrections: readonly RowCorrection[]): string =>
  judged(rowOf(spec), ...corrections).evaluation.explanation;

describe("what an officer gave is told as theirs, and the cell is quoted with what it says", () => {
  const now = { "June 2023/24": "95%", "July 2023/24": "92%" };
  const heading = "July 2023/24";

  test.each<[RowSpec, RowCorrection, string]>([
    [
      { figures: now, target: "57" },
      correction("target", "≤ 62%", "57"),
      "In place of “57” in N1 you gave the target “≤ 62%”, which contradicts the polarity, “Higher is better” in M1.",
    ],
    [
      { figures: now, target: "" },
      correction("target", "≤ 62%", ""),
      "For the blank cell N1 you gave the target “≤ 62%”, which contradicts the polarity, “Higher is better” in M1.",
    ],
    [
      { figures: now, target: null },
      correction("target", "≤ 62%", ""),
      "You gave the target “≤ 62%”, which contradicts the polarity.",
    ],
    [
      { figures: now, tolerance: "5%" },
      correction("tolerance", "91% - 95%", "5%"),
      "In place of “5%” in O1 you gave the tolerance “91% - 95%”, which lies wholly on the better side",
    ],
    [
      { figures: now },
      correction("polarity", "none", "Higher is better"),
      "In place of “Higher is better” in M1 you gave the polarity “Neither”, but there is a target, “90%” in N1.",
    ],
    [
      { figures: now },
      correction("reading", "92%%", "92%", heading),
      "In place of “92%” in P2 you gave the figure “92%%”, which looks like a typing slip. It was taken as 92%; correct it if that is wrong.",
    ],
    [
      { figures: now },
      correction("reading", "awaiting data", "92%", heading),
      "Data missing: you said that there is no figure for July 2023.",
    ],
    [
      { figures: now },
      correction("reading", "n/a", "95%", "June 2023/24"),
      "No arrow: you said that there is no figure for June 2023.",
    ],
    [
      { figures: now },
      correction("reading", "12 days", "95%", "June 2023/24"),
      "No arrow: you gave “12 days” for June 2023, in a different unit.",
    ],
  ])("%#", (spec, one, sentence) => {
    expect(explained(spec, one)).toContain(sentence);
  });

  test("a correction names the cell it goes before; one that settled a question has that in its reason", () => {
    expect(explained({ figures: now, target: "57%" }, correction("target", "62%", "57%"))).toContain(
      "Corrected: target 62%, in place of “57%” in N1 (Agreed).",
    );
    expect(explained({ figures: now }, correction("reading", "91%", "92%", heading))).toContain(
      "Corrected: “July 2023/24” reads 91%, in place of “92%” in P2 (Agreed).",
    );
    expect(explained({ figures: now, target: "" }, correction("target", "62%", ""))).toContain(
      "Corrected: target 62% (Agreed).",
    );
  });

  test("the answer to a question about it keeps the reason that was given", () => {
    const asked = judged(rowOf({ figures: now, target: "57" }), correction("target", "≤ 62%", "57"));
    const [answer] = answersOf(asked, "target-contradicts-polarity").filter(({ corrections }) =>
      corrections.some(({ what }) => what === "target"),
    );
    expect(answer?.corrections[0]?.reason).toBe("Agreed");
  });
});

describe("what was settled for one period is told where that period is used", () => {
  const figures = { "May 2023/24": "80%%", "June 2023/24": "95%", "July 2023/24": "92%" };

  test.each([
    ["May 2023/24", "80%%", false],
    ["June 2023/24", "95%", true],
    ["July 2023/24", "92%", true],
  ])("%s", (heading, seenText, told) => {
    const words = explained({ figures }, correction("reading", "80%", seenText, heading));
    expect(words.includes(`“${heading}” reads 80%`)).toBe(told);
  });
});
