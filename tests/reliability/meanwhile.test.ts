import { deleteSheet, renameSheet } from "../../simulator/model/edit";
import type { Host } from "../../simulator/host";
import { newWorkbook } from "../../simulator/xlsx/create";
import { smallSheet } from "../actions/desk";
import { openFile } from "./buildWorkbook";
import { differences, pictureOf, told, type Difference } from "./picture";
import { Clients, type Session } from "./session";

/** What somebody else does between two messages of an evaluation, and what must then be true. */
const clients = new Clients();
afterAll(() => clients.close());

const bytes = newWorkbook([smallSheet(), { name: "Key", rows: [["Key"]] }]);
const MESSAGES = [1, 2, 3, 4] as const;

function first(host: Host) {
  const [sheet] = host.workbook.sheets;
  if (sheet === undefined) throw new Error("no sheet");
  return sheet;
}

async function evaluateWhile(
  n: number,
  happening: (host: Host) => void,
  errand: "evaluate" | "clear" = "evaluate",
) {
  const opened = openFile(bytes);
  const original = pictureOf(opened.workbook);
  if (errand === "clear") await (await clients.open("1.15", opened)).evaluate();
  const session: Session = await clients.open("1.15", opened, {
    beforeMessage: (message) => {
      if (message === n) happening(session.host);
    },
  });
  const outcome = await session[errand]();
  return { session, original, outcome };
}

async function clearedDifferences(
  session: Session,
  original: ReturnType<typeof pictureOf>,
): Promise<readonly Difference[]> {
  const later = await clients.open("1.15", session.opened);
  expect((await later.clear()).kind).toBe("done");
  return differences(original, pictureOf(later.opened.workbook));
}

function answersInWords(outcome: Awaited<ReturnType<Session["evaluate"] | Session["clear"]>>): void {
  if (outcome.kind !== "failed") return;
  expect(outcome.failure.sentence).not.toBe("");
  expect(outcome.failure.advice).not.toBe("");
  expect(outcome.failure.code).not.toBe("Defect");
}

describe.each(["evaluate", "clear"] as const)("during %s", (errand) => {
  describe.each(MESSAGES)("before message %i", (n) => {
    test("the sheet is deleted: told in words, and nothing of ours is left on the others", async () => {
      const { session, outcome } = await evaluateWhile(
        n,
        (host) => deleteSheet(host.workbook, first(host)),
        errand,
      );
      answersInWords(outcome);
      const later = await clients.open("1.15", session.opened);
      expect((await later.clear()).kind).toBe("done");
      expect(later.opened.workbook.sheets.map((sheet) => [sheet.name, sheet.cells.size])).toEqual([
        ["Key", 1],
      ]);
    });

    test("the sheet is renamed: Clear gives the original back", async () => {
      const { session, original, outcome } = await evaluateWhile(
        n,
        (host) => renameSheet(host.workbook, first(host), "July"),
        errand,
      );
      answersInWords(outcome);
      const found = await clearedDifferences(session, original);
      expect(found.filter((one) => one.what !== "workbook").map(told)).toEqual([]);
      expect(session.opened.workbook.customXmlParts).toEqual([]);
    });

    test("the sheet is protected: told in words; once unprotected, Clear gives the original back", async () => {
      const { session, original, outcome } = await evaluateWhile(
        n,
        (host) => void (first(host).protected = true),
        errand,
      );
      answersInWords(outcome);
      first(session.host).protected = false;
      expect((await clearedDifferences(session, original)).map(told)).toEqual([]);
    });

    test("a co-author types into an arrow's cell and a reading: theirs stays, and Clear gives back the rest", async () => {
      const { session, original, outcome } = await evaluateWhile(
        n,
        (host) => {
          host.typeInto(first(host).id, 1, 4, "see note");
          host.typeInto(first(host).id, 2, 3, "40%");
        },
        errand,
      );
      answersInWords(outcome);
      const found = await clearedDifferences(session, original);
      expect(first(session.host).cells.get(1)?.get(4)?.value).toBe("see note");
      expect(first(session.host).cells.get(2)?.get(3)?.value).toBe(0.4);
      const theirs = ["E2", "D3"];
      expect(found.filter((one) => one.what !== "workbook" && !theirs.includes(one.at)).map(told)).toEqual(
        [],
      );
    });
  });
});

describe("the officer's own undo after an evaluation", () => {
  async function undone() {
    const session = await clients.open("1.15", openFile(bytes));
    const original = pictureOf(session.opened.workbook);
    await session.evaluate();
    const marked = pictureOf(session.opened.workbook);
    while (session.host.undo());
    return { session, original, marked };
  }

  test("gives the cells back; Clear then takes the record out", async () => {
    const { session, original } = await undone();
    expect(
      differences(original, pictureOf(session.opened.workbook)).filter((one) => one.what !== "workbook"),
    ).toEqual([]);
    expect(await clearedDifferences(session, original)).toEqual([]);
  });

  test("and evaluating again marks as before, and Clear gives the original back", async () => {
    const { session, original, marked } = await undone();
    expect((await session.evaluate()).kind).toBe("done");
    expect(
      differences(marked, pictureOf(session.opened.workbook))
        .filter((one) => one.what !== "workbook")
        .map(told),
    ).toEqual([]);
    expect(await clearedDifferences(session, original)).toEqual([]);
  });
});
