import { judgedRows } from "./judgedRows";

/** Status and questions of the rows under a heading of targets, beside two quarters. */
function under(heading: string): readonly string[] {
  return judgedRows(`
    Ref | KPI             | Polarity | ${heading} | Tolerance | Q1 2026/27 | Q2 2026/27 | RAG
    U1  | Visits made     | High     | 50         | 5%        | 600        | 640        |
    U2  | Visits per week | High     | 50         | 5%        | 48         | 51         |
    U3  | Visits per day  | High     | 50         | 5%        | 48         | 51         |
    U4  | On time         | High     | 95%        | 5%        | 94%        | 96%        |
  `).map(({ status, queries }) => [status, ...queries.map(({ code }) => code)].join(" "));
}

const ASKED = "needs-attention target-period-differs";

test.each(["Weekly target", "Target (per week)", "Target pw", "Target per wk"])(
  "“%s” holds for weekly figures and for shares",
  (heading) => {
    expect(under(heading)).toEqual([ASKED, "green", ASKED, "green"]);
  },
);

test.each(["Daily target", "Target (per day)"])("“%s” holds for daily figures and for shares", (heading) => {
  expect(under(heading)).toEqual([ASKED, ASKED, "green", "green"]);
});

test("“Fortnightly target” holds for neither", () => {
  expect(under("Fortnightly target")).toEqual([ASKED, ASKED, ASKED, "green"]);
});

test("a target that names no time, or the quarter, goes before the week’s", () => {
  const rows = judgedRows(`
    Ref | KPI         | Polarity | Weekly target | Quarterly target | Tolerance | Q1 2026/27 | Q2 2026/27 | RAG
    U1  | Visits made | High     | 50            | 650              | 5%        | 600        | 640        |
  `);
  expect(rows.map(({ status }) => status)).toEqual(["amber"]);
});
