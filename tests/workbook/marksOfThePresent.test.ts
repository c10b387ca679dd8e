import { columnFor } from "../../src/workbook/find/finding";
import { findTables } from "../../src/workbook/find/findTables";
import { sheetOf } from "./gridSheet";

/** Which column of arrows and statuses a table uses, between dated periods and under these headings. */
function used(travel: string, { periods = "Aug 24 | Sep 24", target = "Target", status = "RAG" } = {}) {
  const found = findTables(
    sheetOf(`Ref | Measure | Aim | ${target} | ${periods} | ${travel} | ${status}
      U1 | Rate | High | 90 | 91 | 95 | |
      U2 | Late | Low | 5 | 4 | 5 | |`),
  );
  if (found.kind === "none") throw new Error(found.reason);
  const [table] = found.tables;
  if (table === undefined) throw new Error("no table");
  const column = (role: "travel" | "status" | "target") => columnFor(table, role)?.heading ?? null;
  return {
    travel: column("travel"),
    status: column("status"),
    target: column("target"),
    told: table.questions,
  };
}

describe("a heading for the present period", () => {
  test.each([
    "In month DoT",
    "In-month direction of travel",
    "In Month Trend",
    "DoT in month",
    "DoT this month",
    "Current month DoT",
    "In period DoT",
  ])("“%s” is the reported month's", (heading) => {
    expect(used(heading)).toMatchObject({ travel: heading, told: [] });
  });

  test("is the reported quarter's among quarters", () => {
    const periods = "Q1 2024/25 | Q2 2024/25";
    expect(used("In quarter DoT", { periods })).toMatchObject({ travel: "In quarter DoT", told: [] });
    expect(used("DoT", { periods, status: "RAG this quarter" })).toMatchObject({
      status: "RAG this quarter",
    });
  });

  test("may be a target's", () => {
    expect(used("DoT", { target: "Target this month" })).toMatchObject({
      target: "Target this month",
      told: [],
    });
  });

  test.each([
    ["DoT last month", "Aug 24 | Sep 24"],
    ["In quarter DoT", "Aug 24 | Sep 24"],
    ["In month DoT", "Q1 2024/25 | Q2 2024/25"],
  ])("“%s” among “%s” is for another", (heading, periods) => {
    expect(used(heading, { periods })).toMatchObject({ travel: null, told: [expect.stringContaining("G1")] });
  });
});
