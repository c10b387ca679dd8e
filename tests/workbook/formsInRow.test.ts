import { judgedRows } from "./judgedRows";

/** Status and arrow of a row with a target and two quarters. */
function judged(name: string, polarity: string, target: string, before: string, now: string): string {
  const [answer] = judgedRows(`
    Ref | Measure | Polarity    | Target    | Q1 25/26  | Q2 25/26 | RAG
    a   | ${name} | ${polarity} | ${target} | ${before} | ${now}   |
  `);
  return `${answer?.status ?? ""} ${answer?.travel?.mark ?? "no arrow"}`;
}

describe("a range from the end of the scale on is a limit by its other end", () => {
  const limits = (polarity: string, green: string, amber: string, red: string, now: string): string => {
    const [answer] = judgedRows(`
      Ref | Measure    | Polarity    | Green    | Amber    | Red    | Q1 25/26 | Q2 25/26 | RAG
      a   | Complaints | ${polarity} | ${green} | ${amber} | ${red} | ${now}   | ${now}   |
    `);
    return answer?.status ?? "";
  };
  test.each([
    ["lower is better, within", limits("Lower is better", "0-10", "11-15", "16+", "10"), "green"],
    ["lower is better, in amber", limits("Lower is better", "0-10", "11-15", "16+", "12"), "amber"],
    ["lower is better, beyond", limits("Lower is better", "0-10", "11-15", "16+", "16"), "red"],
    ["higher is better, within", judged("Rate", "Higher", "90% - 100%", "91%", "92%"), "green ↑ G"],
    ["higher is better, beyond", judged("Rate", "Higher", "90% - 100%", "91%", "80%"), "red ↓ R"],
    [
      "that ends elsewhere is asked about",
      judged("Rate", "Lower", "5 - 10", "7", "8"),
      "needs-attention no arrow",
    ],
    [
      "of the other side is asked about",
      judged("Rate", "Higher", "0-10", "7", "8"),
      "needs-attention no arrow",
    ],
  ])("%s", (_name, got, expected) => expect(got).toBe(expected));
});

describe("a place is a number where the row says that lower is better", () => {
  test.each([
    [judged("Rank", "Lower", "5", "4th", "3rd"), "green ↓ G"],
    [judged("Rank", "Lower", "Top 5", "8th", "7th"), "red ↓ G"],
    // Nothing tells whether a better place or a larger number is meant.
    [judged("Rank", "Higher", "5", "4th", "3rd"), "needs-attention no arrow"],
    // The best quarter of what is not said.
    [judged("Rank", "Lower", "Top 25%", "20%", "19%"), "needs-attention ↓ G"],
  ])("%s", (got, expected) => expect(got).toBe(expected));

  test("and without a polarity only that is asked", () => {
    const [answer] = judgedRows(`
      Ref | Measure | Polarity | Target | Q1 25/26 | Q2 25/26 | RAG
      a   | Rank    |          | 5      | 4th      | 3rd      |
      b   | Calls   | Higher   | 5      | 4        | 3        |
    `);
    expect(answer?.queries.map(({ code }) => code)).toEqual(["polarity-missing"]);
  });
});

test.each([
  ["beside a target of that size", judged("Energy", "Lower", "1,200,000", "1.21m", "1.19m"), "green ↓ G"],
  ["beside one of another", judged("Length", "Lower", "1.5", "1.21m", "1.19m"), "needs-attention no arrow"],
  ["beside nothing", judged("Length", "Lower", "Tracking", "1.21m", "1.19m"), "tracking no arrow"],
])("“1.19m” %s", (_name, got, expected) => expect(got).toBe(expected));

test.each([
  ["between its ends", judged("Budget variance", "Within range", "+/-2%", "-1%", "-1.5%"), "green ⇩"],
  ["beyond them", judged("Budget variance", "Within range", "±2%", "-1%", "-2.5%"), "red ↓ R"],
  [
    "beside levels, which it says nothing of",
    judged("Spend", "Within range", "±2%", "98%", "99%"),
    "needs-attention no arrow",
  ],
  [
    "where one way is better",
    judged("Budget variance", "Higher", "±2%", "-1%", "-1.5%"),
    "needs-attention no arrow",
  ],
])("a target of ±2%% %s", (_name, got, expected) => expect(got).toBe(expected));

test("a row that divides up the one above it is not asked for a target or a polarity", () => {
  const [, part, other] = judgedRows(`
    Ref | Measure              | Polarity | Target | Q1 25/26 | Q2 25/26 | RAG
    a   | Fires                | Lower    | 50     | 40       | 45       |
        | of which: deliberate |          |        | 10       | 12       |
    b   | Calls                | Higher   |        | 4        | 3        |
  `);
  expect(part).toMatchObject({ status: "tracking", queries: [] });
  expect(part?.travel?.mark).toBe("⇧");
  expect(other?.queries.map(({ code }) => code)).toEqual(["target-missing"]);
});
