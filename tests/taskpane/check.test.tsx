/** @jest-environment ./tests/environment/paneJsdom.js */
import { screen, within } from "@testing-library/react";
import type { MarkCheck, RowResult } from "../../src/actions/result";
import { drawn } from "./drawn";
import { AT, result, row, sheet } from "./fixtures";

const COVER = { kind: "nothing", id: "{9}", name: "Cover", message: "No KPIs.", headingRows: [] } as const;
const KEY = "The key in A1 and the rules differ.";

function undecided(at: number, what: MarkCheck["what"], ...why: readonly string[]): MarkCheck {
  const cell = `${what === "fill" ? "K" : "P"}${at}`;
  const said = `The sheet says “Amber” in ${cell}; the rules give no status.`;
  const sentence = [said, ...why].join(" ");
  return {
    what,
    cell,
    result: "undecidable",
    printed: "Amber",
    expected: null,
    sentence,
    unanswered: { said, why },
  };
}

const checkedRow = (at: number, ...checks: readonly MarkCheck[]): RowResult =>
  row({ row: at, ref: `A${at}`, status: "needs-attention", check: "undecidable", checks });

async function undecidedCards(...sheets: readonly ReturnType<typeof sheet>[]) {
  const { user } = drawn({ kind: "checked", result: result(sheets, 0), at: AT });
  const tab = screen.getByRole("tab", { name: /^Undecided/ });
  await user.click(tab);
  return { user, tab, cards: screen.getAllByRole("article") };
}

test("why several rows have no answer stands once, above them, and names them; a row's own reason stays with the row", async () => {
  const rows = [
    checkedRow(4, undecided(4, "status", KEY), undecided(4, "fill", KEY)),
    checkedRow(5, undecided(5, "status", KEY, "K5 shows “see note”.")),
    checkedRow(6, undecided(6, "status", "K6 shows “ask Sam”.")),
  ];
  const { tab, cards } = await undecidedCards(sheet({ rows }));
  // Marks are counted, not what is said about them.
  expect(tab.textContent).toMatch(/4$/);
  expect(screen.getAllByText(new RegExp(KEY))).toHaveLength(1);
  const [shared, ...marks] = cards;
  if (shared === undefined) throw new Error("no card");
  expect(within(shared).getByRole("heading", { name: "The same for 2 rows" })).toBeTruthy();
  expect(within(shared).getByText("A4 (cell P4), A5 (cell P5)")).toBeTruthy();
  const above = "The reason is at the top of this sheet’s list, once for all rows that have it.";
  expect(marks.map((card) => within(card).queryByText(above) !== null)).toEqual([true, true, true, false]);
  expect(marks.map((card) => card.textContent?.includes("see note"))).toEqual([false, false, true, false]);
  expect(
    screen.getByText("The sheet says “Amber” in P6; the rules give no status. K6 shows “ask Sam”."),
  ).toBeTruthy();
});

test("two marks of one row are no several rows, and each sheet has its own", async () => {
  const one = sheet({ rows: [checkedRow(4, undecided(4, "status", KEY), undecided(4, "fill", KEY))] });
  const other = sheet({ id: "{2}", name: "Other", rows: [checkedRow(4, undecided(4, "status", KEY))] });
  const { cards } = await undecidedCards(one, other);
  expect(cards).toHaveLength(3);
  expect(screen.getAllByText(new RegExp(KEY))).toHaveLength(3);
  expect(screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent)).toEqual(
    expect.arrayContaining(["Place & Economy", "Other"]),
  );
});

test("a status set by hand stands in a list of its own, beside what the rules say", async () => {
  const mark: MarkCheck = {
    what: "status",
    cell: "P4",
    result: "agrees",
    printed: "Amber",
    expected: "Red",
    setByHand: "Amber",
    sentence: "The sheet says “Amber” in P4, as it was set by hand; by the rules it is “Red”.",
  };
  const rows = [row({ row: 4, ref: "A4", status: "amber", check: "agrees", checks: [mark] })];
  const { user } = drawn({ kind: "checked", result: result([sheet({ rows })], 0), at: AT });
  expect(screen.getAllByText(/1 mark is as set by hand on 1 row/)).not.toHaveLength(0);
  expect(screen.getByRole("tab", { name: /^Agree/ }).textContent).toMatch(/0$/);
  await user.click(screen.getByRole("tab", { name: /^Set by hand/ }));
  const [card] = screen.getAllByRole("article");
  if (card === undefined) throw new Error("no card");
  expect(
    within(card)
      .getAllByRole("term")
      .map(({ textContent }) => textContent),
  ).toEqual(["Set by hand", "By the rules"]);
  expect(
    within(card)
      .getAllByRole("definition")
      .map(({ textContent }) => textContent),
  ).toEqual(["Amber", "Red"]);
});

test("of several sheets, it is said of them all for which period nothing that was checked disagrees", () => {
  const rows = [checkedRow(4)];
  const checked = { agrees: 0, setByHand: 0, disagrees: 0, undecidable: 0, nothingPrinted: 1 };
  const sheets = [sheet({ rows, checked }), sheet({ id: "{2}", name: "Other", rows, checked })];
  drawn({ kind: "checked", result: result(sheets, 0), at: AT });
  expect(
    screen.getByText("Nothing that was checked on the 2 sheets for July 2023 disagrees with the rules."),
  ).toBeTruthy();
  expect(screen.getByText("2 rows have nothing on the 2 sheets to check.")).toBeTruthy();
});

test("of sheets that were checked for different periods, their number is said, and which earlier statuses were not checked", () => {
  const rows = [checkedRow(4)];
  const earlier = { checked: ["June 2023"], unchecked: ["May 2023"] };
  const sheets = [sheet({ rows, earlier }), sheet({ id: "{2}", name: "Other", rows })];
  drawn({ kind: "checked", result: result(sheets, 0), at: AT });
  expect(screen.getByText("Nothing that was checked on the 2 sheets disagrees with the rules.")).toBeTruthy();
  expect(
    screen.getByText(/: The statuses and arrows of May 2023 were not checked, since the sheet’s rows cannot/),
  ).toBeTruthy();
});

test("of one sheet the earlier periods that were checked are named, and a mark of theirs says its period", async () => {
  const earlier = { checked: ["June 2023"], unchecked: [] };
  const mark: MarkCheck = {
    what: "status",
    cell: "H4",
    result: "disagrees",
    printed: "Amber",
    expected: "Red",
    sentence: "The sheet says “Amber” in H4; by the rules it is “Red”: 80 against 90.",
  };
  const rows = [{ ...checkedRow(4), earlierChecks: [{ ...mark, period: "June 2023" }] }];
  const { user } = drawn({ kind: "checked", result: result([sheet({ rows, earlier })], 0), at: AT });
  expect(screen.getByRole("article").textContent).toContain("June 2023: the sheet says “Amber” in H4;");
  await user.click(screen.getByRole("tab", { name: /^Agree/ }));
  expect(
    screen.getByText(
      "Nothing that was checked on Place & Economy for July 2023 and June 2023 agrees with the rules.",
    ),
  ).toBeTruthy();
});

test("of one sheet it is said by its name, whichever is in front by then; of what there is none nothing is said", async () => {
  const checked = { agrees: 0, setByHand: 0, disagrees: 0, undecidable: 0, nothingPrinted: 1 };
  const session = {
    kind: "checked",
    result: result([sheet({ rows: [checkedRow(4)], checked })], 0),
    at: AT,
  } as const;
  const { user } = drawn(session, { front: COVER });
  expect(
    screen.getByText("Nothing that was checked on Place & Economy for July 2023 disagrees with the rules."),
  ).toBeTruthy();
  expect(screen.getByText("1 row has nothing on Place & Economy to check.")).toBeTruthy();
  await user.click(screen.getByRole("tab", { name: /^Undecided/ }));
  expect(
    screen.getByText("Everything that was checked on Place & Economy for July 2023 could be decided."),
  ).toBeTruthy();
  expect(screen.getByText("No marks to check. Nothing has been written.")).toBeTruthy();
  expect(document.body.textContent).not.toContain("0 marks");
});

test("where nothing was set by hand there is no list for it", () => {
  drawn({ kind: "checked", result: result([sheet({ rows: [] })], 0), at: AT });
  expect(screen.getAllByRole("tab").map(({ textContent }) => textContent?.trim())).toHaveLength(3);
});

test("word and colour of one cell that disagree alike have one card, which names both", () => {
  const mark = (what: MarkCheck["what"], says: string, printed: string): MarkCheck => ({
    what,
    cell: "P4",
    result: "disagrees",
    printed,
    expected: "Amber",
    sentence: `The sheet ${says} in P4; by the rules it is “Amber”: 43.2% against 45%.`,
  });
  const both = [mark("status", "says “Green”", "Green"), mark("fill", "shows green", "green")];
  drawn({ kind: "checked", result: result([sheet({ rows: [checkedRow(4, ...both)] })], 0), at: AT });
  const [card, ...more] = screen.getAllByRole("article");
  expect(more).toEqual([]);
  expect(card?.textContent).toContain("Status and its colour");
  expect(card?.textContent).toContain("The sheet says “Green” and shows green in P4; by the rules");
});
