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
