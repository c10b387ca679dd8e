import { codes, evaluateOne, type Cell } from "./rowBuilder";

const judged = (june: Cell) =>
  evaluateOne({
    figures: { "June 2024": june, "July 2024": "31" },
    target: "25",
    tolerance: "10% of target",
    polarity: "Lower is better",
  });

test("an earlier figure that is a typing slip is to be typed again, and its cell is named", () => {
  const { status, explanation, queries } = judged("24..1");
  expect(status).toBe("red");
  expect(queries).toMatchObject([{ code: "typing-slip", at: "P1", blocking: false }]);
  expect(explanation).toContain("P1 shows “24..1”, which looks like a typing slip. Type the figure again.");
});

test.each([
  ["24..1", "typing-slip"],
  ["24..1%", "typing-slip"],
  ["1.2.3", "unreadable"],
  ["12,5", "unreadable"],
  ["n/a", ""],
  ["<5", ""],
  ["Suppressed", ""],
  ["[c]", ""],
  ["*", ""],
  ["awaiting data", ""],
  ["see note", ""],
  ["", ""],
])("of %p in the earlier period: %p", (june, expected) => expect(codes(judged(june))).toBe(expected));
