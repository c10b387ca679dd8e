import { compareStatus, type ExpectedStatus } from "../../../src/workbook/check/compareStatus";

const asked: ExpectedStatus = { status: "needs-attention", statusName: "Needs attention", paint: null };
const notRated: ExpectedStatus = { status: "not-rated", statusName: "Not rated", paint: null };

test("words of ours that give no answer are nothing to agree with", () => {
  const unrated = { kind: "unrated", means: ["needs-attention"] } as const;
  expect(compareStatus(unrated, "Needs attention", asked)).toBe("undecidable");
});

test("a row that is not rated, and says so, agrees", () => {
  expect(compareStatus({ kind: "unrated", means: ["not-rated"] }, "Not rated", notRated)).toBe("agrees");
});
