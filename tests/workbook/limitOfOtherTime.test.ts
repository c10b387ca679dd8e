import { judgedRows } from "./judgedRows";

test("a minimum that is better than the period's own target is not said to be a distance", () => {
  const [, answer] = judgedRows(`
    Ref | KPI                        | Better to be | Minimum target | Target | Q2 Actual | Q2 Profile | Q3 Actual | Q3 Profile | RAG
    S1  | Bus punctuality            | Higher       | 80%            | 85%    | 83%       | 84%        | 82%       | 85%        |
    S2  | Adult learners (cumulative)| Higher       | 4000           | 5000   | 2600      | 2500       | 3400      | 3800       |
  `);
  expect(answer?.status).toBe("needs-attention");
  expect(answer?.queries[0]?.sentence).toMatch(
    /^D3 says “4000”, which is better than the target of 3,800 that the figure is held against, .* Enter the last value that is amber for this period, or say in the pane which is meant\.$/,
  );
});
