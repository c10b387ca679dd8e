import { readReading } from "../../src/kpi/reading/reading";
import { evaluateOne, shown } from "./rowBuilder";

const sentence = (figure: string): string => evaluateOne({ figures: { "July 2023/24": figure } }).explanation;

test.each(["*", "**", "c", "C", "[c]", "[C]", "(c)"])("%s says that the figure is withheld", (sign) => {
  expect(readReading(shown(sign), null)).toMatchObject({ kind: "unreadable", why: "withheld" });
  expect(sentence(sign)).toContain(
    `P1 shows “${sign}”, which says that the figure is withheld. Type the figure; if it is too small to publish, type “n/a” and give the reason in the comments.`,
  );
});

test.each(["[x]", "[X]", ":", ".."])("%s is no figure", (sign) => {
  expect(readReading(shown(sign), null).kind).toBe("missing");
});

test.each(["[z]", "[Z]"])("%s is not applicable", (sign) => {
  expect(readReading(shown(sign), null)).toEqual({ kind: "not-applicable" });
});

test.each(["x", "X", "#", "z"])("%s may say either, and the advice says what to type", (sign) => {
  expect(readReading(shown(sign), null)).toMatchObject({ kind: "unreadable", why: "sign" });
  expect(sentence(sign)).toContain(`P1 shows “${sign}”, a sign that may say that the figure is withheld`);
});

test.each(["88% [c]", "5*", "c. 87%", "88% [x]", "[z] 4"])("%s is read as before", (text) => {
  expect(["missing", "not-applicable"]).not.toContain(readReading(shown(text), null).kind);
  expect(readReading(shown(text), null)).not.toMatchObject({ why: "withheld" });
});
