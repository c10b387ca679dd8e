import { judgedRows } from "./judgedRows";

test.each([
  ["Target min|Target max", "85%|95%"],
  ["Min target|Max target", "85%|95%"],
  ["Target (maximum)|Target (minimum)", "95%|85%"],
  ["Lower target|Upper target", "85%|95%"],
  ["Target from|Target to", "85%|95%"],
])("a KPI that is best in a range is held to both ends under %s", (headings, ends) => {
  const [inside, outside] = judgedRows(`
    Ref|Measure|Polarity|${headings}|Q1 24/25|Q2 24/25|RAG
    A1|Occupancy|Range|${ends}|91%|93%|
    A2|Occupancy|Range|${ends}|91%|97%|
  `);
  expect(inside?.explanation).toMatch(
    /^Green: 93% in Quarter 2 2024-25 against a target between 85% and 95%/,
  );
  expect(outside?.status).toBe("amber");
  expect(outside?.limits).toMatchObject({ amberTo: 99.75 });
});

test("one end alone, ends that change places, and a KPI that is best high are asked about as before", () => {
  const answers = judgedRows(`
    Ref|Measure|Polarity|Target min|Target max|Q1 24/25|Q2 24/25|RAG
    A1|Occupancy|Range|85%||91%|93%|
    A2|Occupancy|Range|95%|85%|91%|93%|
    A3|Occupancy|High|85%|95%|91%|93%|
  `);
  const codes = answers.map(({ queries }) => queries[0]?.code);
  expect(codes).toEqual(["target-is-one-value", "target-is-one-value", "column-unread"]);
});
