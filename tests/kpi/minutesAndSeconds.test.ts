import { codes, evaluateOne, type Cell } from "./rowBuilder";

/** A time as Excel holds it, shown as minutes and seconds. */
function held(text: string, format = "mm:ss"): Cell {
  const [minutes = 0, seconds = 0] = text.split(":").map(Number);
  return { text, value: (minutes * 60 + seconds) / 86_400, format };
}

test("a time is said as its cell shows it", () => {
  const row = evaluateOne({
    figures: { "June 2023/24": held("01:50"), "July 2023/24": held("01:45") },
    target: held("01:30"),
    tolerance: held("00:20"),
    polarity: "Lower is better",
  });
  expect(row.explanation).toBe(
    "Amber: 01:45 in July 2023 against a target of 01:30; amber ends at 01:50. Better than June 2023 (01:50).",
  );
});

test("also of an hour or more, in minutes", () => {
  const row = evaluateOne({
    figures: { "July 2023/24": held("75:10", "[mm]:ss") },
    target: held("80:00", "[mm]:ss"),
    polarity: "Lower is better",
  });
  expect(row.explanation).toContain(
    "Green: 75:10 in July 2023 against a target of 80:00; amber ends at 84:00",
  );
});

test("it compares with one in hours, minutes and seconds", () => {
  const row = evaluateOne({
    figures: { "June 2023/24": "00:01:50", "July 2023/24": held("01:45") },
    target: "00:02:00",
    polarity: "Lower is better",
  });
  expect([row.status, row.travel?.mark, codes(row)]).toEqual(["green", "↓ G", ""]);
});
