import { TARGET_DIRECTIONS } from "../../src/kpi/target/targetWords";
import { judgedRows } from "./judgedRows";

const NUMBERED = "Ref | KPI | Polarity | Aug 2023 | Sep 2023 | Target | Amber threshold | RAG";

/** A row whose reading lies between its target, in these words, and the limit beside it. */
function rated(words: string, better: "higher" | "lower"): string {
  const target = words
    .replace("#", "40")
    .replaceAll(" .", ".")
    .replaceAll("< =", "<=")
    .replaceAll("> =", ">=");
  const row = better === "lower" ? `Lower | 42 | 42 | ${target} | 44` : `Higher | 38 | 38 | ${target} | 36`;
  return judgedRows([NUMBERED, `A1 | Calls handled | ${row} |`].join("\n"))[0]?.status ?? "";
}

/** "40 min." may be minutes. */
const DIRECTIONS = TARGET_DIRECTIONS.filter(({ pattern }) => pattern !== "# min .");

test.each(DIRECTIONS.map(({ pattern, meaning }) => [pattern, meaning.better] as const))(
  "beside a target of “%s”, %s is better, a figure under “Amber threshold” is amber's last",
  (pattern, better) => expect(rated(pattern, better)).toBe("amber"),
);

test.each([
  ["no more than 2.5", "2.6", "2.75", "Amber if"],
  ["no more than 6%", "7%", "8%", "Floor standard"],
  ["max £1,200", "£1,250", "£1,300", "Amber threshold"],
  ["no more than 25 days", "27 days", "28 days", "Amber threshold"],
  ["no more than 25 days", "27 days", "28", "Amber threshold"],
  ["max £2.5m", "£2.6m", "£2.75m", "Amber threshold"],
])("“%s”, with %s against a limit of %s under “%s”: amber", (target, reading, limit, heading) => {
  const row = `A1 | Complaints | Lower | ${reading} | ${reading} | ${target} | ${limit} |`;
  const [found] = judgedRows([NUMBERED.replace("Amber threshold", heading), row].join("\n"));
  expect(found?.status).toBe("amber");
});
