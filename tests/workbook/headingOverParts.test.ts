import { judgedRows } from "./judgedRows";

const statuses = (heading: string, parts = ["a) Major", "b) Minor"]): readonly string[] =>
  judgedRows(`
    Ref|Measure|Good|Target|Q1 24/25|Q2 24/25|RAG
    ${heading}
    |${parts[0] ?? ""}|High|80%|82%|79%|
    |${parts[1] ?? ""}|High|85%|84%|86%|
    S2|Satisfaction|High|70%|72%|65%|
  `).map(({ status }) => status);

describe("a row over its parts", () => {
  test.each([
    "S1|Decided in time|High||||",
    "S1|Decided in time|||||",
    "|Decided in time:|Higher is better||||",
    "S1|Decided in time|High||||Data missing",
  ])("%s: is their heading, and no KPI without data", (heading) => {
    expect(statuses(heading)).toEqual(["amber", "green", "red"]);
  });

  test.each([
    ["S1|Decided in time|High|85%|||", "data-missing"],
    ["S1|Decided in time|High||84%||", "data-missing"],
    ["S1|Decided in time|High|Tracking|||", "tracking"],
  ])("%s: is a KPI of its own", (heading, status) => {
    expect(statuses(heading)[0]).toBe(status);
    expect(statuses(heading)).toHaveLength(4);
  });

  test("without parts below it is one that nobody has filled in", () => {
    expect(statuses("S1|Decided in time|High||||", ["Major", "Minor"])).toHaveLength(4);
    expect(statuses("S1|Decided in time|High||||", ["a) Major", "Minor"])).toHaveLength(4);
    expect(statuses("S1|Decided in time|High||||", ["(i) Major", "(ii) Minor"])).toHaveLength(3);
  });
});
