import { judgedRows } from "./judgedRows";

const NAME = "Time to let a home, in days";

/** Status, arrow and target of a row whose name says days. */
function judged(target: string, before: string, now: string): string {
  const [answer] = judgedRows(`
    Ref | Measure | Polarity        | Target    | Q1 25/26  | Q2 25/26 | RAG
    a   | ${NAME} | Lower is better | ${target} | ${before} | ${now}   |
  `);
  const against = /against a target of ([^;]*)/.exec(answer?.explanation ?? "")?.[1] ?? "no target";
  return [answer?.status, answer?.travel?.mark ?? "no arrow", against].join(", ");
}

describe("cells that all say weeks go before a name that says days", () => {
  test.each([
    ["with the target", judged("3 wks", "4 wks", "3 wks"), "green, ↓ G, 3 weeks"],
    ["before a bare target of their size", judged("3", "4 wks", "3 wks"), "green, ↓ G, 3 weeks"],
    [
      "before one of the size of days, which is converted",
      judged("21", "4 wks", "3 wks"),
      "green, ↓ G, 3 weeks",
    ],
    ["before a target that says days", judged("21 days", "4 wks", "3 wks"), "green, ↓ G, 3 weeks"],
  ])("%s", (_name, got, expected) => expect(got).toBe(expected));

  test("a target of neither size is asked about", () =>
    expect(judged("150", "4 wks", "3 wks")).toMatch(/^needs-attention/));
});

test.each([
  ["bare figures", judged("21", "24", "22"), "amber, ↓ G, 21"],
  ["beside a target in weeks", judged("3 wks", "24", "20"), "green, ↓ G, 21 days"],
])("the name’s unit holds for %s", (_name, got, expected) => expect(got).toBe(expected));

describe("bare figures of the size of a target’s number in weeks, and not of what that is in days, are asked about", () => {
  test.each([
    ["by the name", judged("3 wks", "4", "3")],
    ["in the newest alone", judged("3 wks", "", "3")],
    ["of many days, that may be weeks", judged("14 wks", "12", "13")],
  ])("%s", (_name, got) => expect(got).toMatch(/^needs-attention/));

  test("by the column of units, weeks beside a target in days as well", () => {
    const of = (unit: string, target: string, before: string, now: string): string | undefined =>
      judgedRows(`
        Ref | Measure | Unit    | Polarity        | Target    | Q1 25/26  | Q2 25/26 | RAG
        a   | Wait    | ${unit} | Lower is better | ${target} | ${before} | ${now}   |
      `)[0]?.status;
    expect(of("days", "3 wks", "4", "3")).toBe("needs-attention");
    expect(of("weeks", "21 days", "20", "22")).toBe("needs-attention");
    expect(of("days", "3 wks", "20", "3")).toBe("green");
  });

  test.each([
    ["one of them is of the size of days", judged("3 wks", "22", "4"), "green, ↓ G, 21 days"],
    ["they lie between", judged("3 wks", "12", "10"), "green, ↓ G, 21 days"],
  ])("but not where %s", (_name, got, expected) => expect(got).toBe(expected));
});
