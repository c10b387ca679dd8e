import { judgedRows } from "./judgedRows";

test("the columns of the three colours decide where the target is the floor of amber", () => {
  const rows = judgedRows(`
    Ref | Measure  | Better | Target | Green         | Amber       | Red       | May-26 | Jun-26 | RAG
    S1  | Calls    | High   | 90%    | 95%           | 90%         | <90%      | 91%    | 92%    |
    S2  | Letters  | High   | 90%    | 95% and above | 90% - 94.9% | below 90% | 91%    | 92%    |
    S3  | Emails   | High   | 90%    | 95%           | 90%         | <90%      | 91%    | 89%    |
    S4  | Visits   | High   | 90%    | 95%           | 92%         | <92%      | 91%    | 93%    |
    S5  | Messages | High   | 90%    | 95%           | 92%         | <90%      | 91%    | 91%    |
  `);
  // Of the last the columns of amber and red say different things.
  expect(rows.map(({ status }) => status)).toEqual(["amber", "amber", "red", "amber", "needs-attention"]);
});
