import { DEFAULT_SETTINGS, evaluateSheet } from "../../src/kpi/evaluate";
import { rowOf } from "./rowBuilder";

const MONTHS = ["April 2023/24", "May 2023/24", "June 2023/24", "July 2023/24"];

function statusOf(
  shares: readonly string[],
  target: string,
  description = "A share",
  cumulative?: boolean,
): string {
  const figures = Object.fromEntries(shares.map((share, at) => [MONTHS[at] ?? "", share]));
  const row = { ...rowOf({ figures, target }), description };
  const declared = cumulative === undefined ? row : { ...row, declared: { cumulative } };
  const [evaluation] = evaluateSheet([declared], DEFAULT_SETTINGS).evaluations;
  return evaluation?.status === "needs-attention"
    ? `asks ${evaluation.queries.map(({ code }) => code).join()}`
    : (evaluation?.status ?? "");
}

const ASKS = "asks target-to-date-unknown";

test.each([
  ["steadily, to about the target by March", statusOf(["10.5%", "19.7%", "28.8%", "38.6%"], "97%"), ASKS],
  ["steadily, far beyond the target by March", statusOf(["10%", "20%", "30%", "40%"], "50%"), "red"],
  ["steadily, and the target is reached already", statusOf(["10%", "20%", "30%", "40%"], "39%"), "green"],
  ["slowly, as a level does", statusOf(["30%", "31%", "33%", "34%"], "97%"), "red"],
  ["and falls once", statusOf(["10.5%", "19.7%", "18%", "38.6%"], "97%"), "red"],
  ["once, and its name says nothing", statusOf(["8%"], "97%"), "red"],
  ["once, and its name says that it runs up", statusOf(["8%"], "97%", "Council tax collected"), ASKS],
  ["once, and is far off its part of the year", statusOf(["60%"], "97%", "Council tax collected"), "red"],
  [
    "and the officer has said that it does not run up",
    statusOf(["10.5%", "19.7%", "28.8%", "38.6%"], "97%", "A share", false),
    "red",
  ],
])("a share that rises %s", (_name, got, expected) => {
  expect(got).toBe(expected);
});

test.each([
  ["homes, month by month", statusOf(["4", "9", "15", "20"], "60"), ASKS],
  ["trees, in leaps", statusOf(["12", "40", "180", "330"], "1000"), ASKS],
  ["two counts in proportion", statusOf(["5", "10"], "30"), "red"],
  ["counts that stay about the same", statusOf(["45", "47", "51", "52"], "60"), "red"],
])("a sum that rises: %s", (_name, got, expected) => {
  expect(got).toBe(expected);
});

describe("late in the year, with two months' shares alone", () => {
  const late = (before: string, now: string, target: string, description: string): string => {
    const figures = { "November 2023/24": before, "December 2023/24": now };
    const [evaluation] = evaluateSheet(
      [rowOf({ figures, target, description })],
      DEFAULT_SETTINGS,
    ).evaluations;
    const asked = evaluation?.queries.map(({ code }) => code).join() ?? "";
    return `${evaluation?.status ?? ""} ${evaluation?.travel?.mark ?? "no arrow"} ${asked}`.trim();
  };
  const ASKS_WITHOUT_ARROW = "needs-attention no arrow target-to-date-unknown";
  test.each([
    ["a level that hardly moves", late("58%", "59%", "60%", "Satisfaction with parks"), "amber ↑ G"],
    ["of no telling name", late("87%", "88%", "90%", "Rate"), "amber ↑ G"],
    ["completed in time", late("87%", "88%", "90%", "Repairs completed on time"), "amber ↑ G"],
    ["a level by its name", late("80%", "88%", "90%", "Calls answered"), "amber ↑ G"],
    ["one that goes on at its pace", late("58%", "65%", "90%", "Rate"), ASKS_WITHOUT_ARROW],
    [
      "what is collected, by its name",
      late("84%", "85.5%", "98%", "Council tax collected"),
      ASKS_WITHOUT_ARROW,
    ],
    ["tax", late("84%", "85.5%", "98%", "Council tax"), ASKS_WITHOUT_ARROW],
    ["what is completed", late("87%", "88%", "95%", "Appraisals completed"), ASKS_WITHOUT_ARROW],
  ])("%s", (_name, got, expected) => {
    expect(got).toBe(expected);
  });
});

describe("a share that climbs from far below a target headed as the year's", () => {
  const climbing = (
    figures: readonly string[],
    target: string,
    description = "Pupils with flu vaccine",
    { headed = true, polarity = "Higher is better", declared = false } = {},
  ): string => {
    const quarters = ["Quarter 1 23-24", "Quarter 2 23-24", "Quarter 3 23-24", "Quarter 4 23-24"];
    const byQuarter = Object.fromEntries(figures.map((figure, i) => [quarters[i] ?? "", figure]));
    const row = { ...rowOf({ figures: byQuarter, target, polarity }), description };
    const year = headed ? { ...row, targetPeriodKind: "year" as const } : row;
    const [evaluation] = evaluateSheet(
      [declared ? { ...year, declared: { cumulative: false } } : year],
      DEFAULT_SETTINGS,
    ).evaluations;
    const asked = evaluation?.queries.map(({ code }) => code).join() ?? "";
    return `${evaluation?.status ?? ""} ${evaluation?.travel?.mark ?? "no arrow"} ${asked}`.trim();
  };
  const ASKED = "needs-attention no arrow target-to-date-unknown";
  const WORDS = { headed: false };
  test.each([
    ["slowly at first", climbing(["8%", "22%"], "90%"), ASKED],
    ["from nothing", climbing(["0%", "10%"], "60%"), ASKED],
    ["and stays for a quarter", climbing(["10%", "10%", "30%"], "90%"), ASKED],
    [
      "and has one quarter yet",
      climbing(["12%"], "90%").replace("no arrow ", ""),
      ASKED.replace("no arrow ", ""),
    ],
    [
      "of what is spent, under “Target” too",
      climbing(["8%", "22%"], "90%", "Capital budget spent", WORDS),
      ASKED,
    ],
  ])("%s: is asked about", (_name, got, expected) => {
    expect(got).toBe(expected);
  });
  test.each([
    ["a level", climbing(["66%", "67%"], "70%"), "amber ↑ G"],
    ["a level that rises a good deal", climbing(["40%", "52%"], "90%"), "red ↑ G"],
    ["one that falls", climbing(["22%", "8%"], "90%"), "red ↓ R"],
    ["one that starts near", climbing(["50%"], "90%"), "red no arrow"],
    ["a level by its name", climbing(["8%", "22%"], "90%", "Calls answered on time"), "red ↑ G"],
    ["under “Target”, of no telling name", climbing(["8%", "22%"], "90%", "Pupils", WORDS), "red ↑ G"],
    [
      "that is better low",
      climbing(["8%", "22%"], "90%", "Pupils", { polarity: "Lower is better" }),
      "green ↑ A",
    ],
    [
      "that the officer says does not run up",
      climbing(["8%", "22%"], "90%", "Pupils", { declared: true }),
      "red ↑ G",
    ],
    ["of the whole year", climbing(["8%", "22%", "40%", "60%"], "90%"), "red ↑ G"],
  ])("%s: is not", (_name, got, expected) => {
    expect(got).toBe(expected);
  });
});
