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
  ["1O9", "unreadable"],
  ["n/a", ""],
  ["<5", ""],
  ["Suppressed", ""],
  ["[c]", ""],
  ["*", ""],
  ["awaiting data", ""],
  ["see note", ""],
  ["", ""],
])("of %p in the earlier period: %p", (june, expected) => expect(codes(judged(june))).toBe(expected));

test.each([
  ["9..2", "P2 shows “9..2”, which looks like a typing slip. Type the figure again."],
  ["1O9", "P2 shows “1O9”, which looks like a typing slip. It has a letter O. Type the figure again."],
  ["l09%", "P2 shows “l09%”, which looks like a typing slip. It has a letter l. Type the figure again."],
  [
    "O.K.",
    "P2 shows “O.K.”, which cannot be read as a figure. Type the figure alone, or move the words to the comments.",
  ],
])("of %p as the figure that is judged", (july, sentence) => {
  const figures = { "June 2024": "112", "July 2024": july };
  const { status, queries } = evaluateOne({ figures, target: "110", polarity: "Lower is better" });
  expect(status).toBe("needs-attention");
  expect(queries.map((query) => query.sentence)).toEqual([sentence]);
});

test("a letter among the digits of an earlier figure is named too", () =>
  expect(judged("1O9").explanation).toContain(
    "P1 shows “1O9”, which looks like a typing slip. It has a letter O.",
  ));
