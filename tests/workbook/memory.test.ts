import { readPeriodHeadings, type Period } from "../../src/kpi/period/period";
import {
  EMPTY_MEMORY,
  forget,
  recollect,
  remember,
  type Memory,
  type NamedSheet,
  type Noted,
} from "../../src/workbook/kept/memory";
import { sheetFamily } from "../../src/workbook/find/sheetFamily";
import { siblingBefore } from "../../src/workbook/find/siblingBefore";
import type { SeenSheet } from "../../src/workbook/kept/sheetLooks";
import { decodeMemory, encodeMemory } from "../../src/workbook/kept/memoryStore";

function period(heading: string): Period {
  const [found] = readPeriodHeadings([{ at: "", text: heading, value: heading, format: "@" }], {
    titles: [],
  });
  if (!found) throw new Error(heading);
  return found;
}

function noted(identity: string, month: string | null, text = "75%", travel = "↓ R"): Noted {
  return {
    identity,
    description: `About ${identity}`,
    answered: { status: "red", travel },
    reading: month === null ? null : { period: period(month), text },
    target: "90%",
  };
}

function named(id: string, name = "KPIs"): NamedSheet {
  return { id, name };
}

/** What is recalled of a KPI, "July 2023 75% 2023-07-31". */
function recalled(
  memory: Memory,
  sheetId: string,
  identity: string,
  description = `About ${identity}`,
  name = "KPIs",
): readonly string[] {
  return recollect(memory, named(sheetId, name))
    .readings(identity, description)
    .map(({ period: { label }, shown, source }) =>
      [label, shown.text, source?.kind === "memory" ? source.evaluated : ""].join(" "),
    );
}

const JULY = remember(EMPTY_MEMORY, named("{1}"), [noted("K1", "July 2023")], "2023-07-31");

test("a reading is recalled for the KPI it was of, with its period and day", () => {
  expect(recalled(JULY, "{1}", "K1")).toEqual(["July 2023 75% 2023-07-31"]);
  expect(recalled(JULY, "{1}", "K2")).toEqual([]);
});

test("the same reference with another description is another KPI", () => {
  expect(recalled(JULY, "{1}", "K1", "Quite another measure")).toEqual([]);
  expect(recalled(JULY, "{1}", "K1", "about  k1 ")).toHaveLength(1);
});

test("the same reading at a later evaluation keeps its day, and nothing changes", () => {
  const again = remember(JULY, named("{1}"), [noted("K1", "July 2023")], "2023-08-02");
  expect(encodeMemory(again)).toBe(encodeMemory(JULY));
});

test("a corrected reading takes the place of the one before", () => {
  const corrected = remember(JULY, named("{1}"), [noted("K1", "July 2023", "76%")], "2023-08-02");
  expect(recalled(corrected, "{1}", "K1")).toEqual(["July 2023 76% 2023-08-02"]);
});

test("months come together, latest first, thirteen at most", () => {
  let memory = EMPTY_MEMORY;
  const months = ["January", "February", "March", "April", "May", "June", "July", "August", "September"];
  for (const year of ["2022", "2023"])
    for (const month of months)
      memory = remember(memory, named("{1}"), [noted("K1", `${month} ${year}`)], `${year}-12-31`);
  const labels = recalled(memory, "{1}", "K1");
  expect(labels).toHaveLength(13);
  expect([labels[0], labels[12]]).toEqual(["September 2023 75% 2023-12-31", "June 2022 75% 2022-12-31"]);
});

test("a copied sheet recalls what its model had, unless two sheets say different things", () => {
  expect(recalled(JULY, "{9}", "K1")).toEqual(["July 2023 75% 2023-07-31"]);
  const agreeing = remember(JULY, named("{2}"), [noted("K1", "July 2023")], "2023-08-01");
  expect(recalled(agreeing, "{9}", "K1")).toHaveLength(1);
  const differing = remember(JULY, named("{2}"), [noted("K1", "July 2023", "80%")], "2023-08-01");
  expect(recalled(differing, "{9}", "K1")).toEqual([]);
  expect(recalled(differing, "{2}", "K1")).toEqual(["July 2023 80% 2023-08-01"]);
});

test("another area's sheet recalls nothing of it, though it reports the same measures", () => {
  const north = remember(
    EMPTY_MEMORY,
    named("{1}", "North July 2023"),
    [noted("K1", "July 2023")],
    "2023-07-31",
  );
  expect(recalled(north, "{9}", "K1", undefined, "South August 2023")).toEqual([]);
  expect(recalled(north, "{9}", "K1", undefined, "North August 2023")).toHaveLength(1);
});

test.each([
  ["Place July 2023", "place"],
  ["Place – Aug 23", "place"],
  ["PLACE (2)", "place"],
  ["Place Q1", "place"],
  ["Copy of Place", "place"],
  ["Jul-23", ""],
  ["Children’s Services Quarter 2 2023-24", "children s services"],
  ["North", "north"],
  ["Ward 1", "ward 1"],
  ["Ward 2 July", "ward 2"],
  ["Area One", "area one"],
  ["First Quarter Place", "place"],
  ["1st quarter 2023/24 Place", "place"],
  ["31 July 2023", ""],
])("the sheet %s is of the family %s", (name, family) => {
  expect(sheetFamily(name)).toBe(family);
});

test.each([
  ["July 2023", ["June 2023", "May 2023", "August 2023", "July 2022"], "June 2023"],
  ["Adults Jul", ["Children Jun", "Adults Jun", "Adults May"], "Adults Jun"],
  ["Jul", ["Aug", "May", "Apr"], "May"],
  // Of months without a year those after July are last year's.
  ["Jul", ["Aug", "Sep"], "Sep"],
  ["Q2 2023-24", ["Q1 2023-24", "Q4 2022-23", "Q3 2023-24"], "Q1 2023-24"],
  ["KPIs", ["KPIs (2)", "Key", "Sheet1"], null],
  ["Ward 1 Jul", ["Ward 2 Jun"], null],
])("before the sheet %s, of %j comes %j", (name, others, expected) => {
  const sheets = [name, ...others].map((one) => ({ id: `{${one}}`, name: one }));
  const [sheet = named("")] = sheets;
  // As the sheet itself says: its name need not.
  const reporting = period(name.startsWith("Q") ? name : "July 2023");
  expect(siblingBefore(sheet, reporting, sheets)?.name ?? null).toBe(expected);
});

test("what the last evaluation came to is recalled for the very sheet only", () => {
  expect(recollect(JULY, named("{1}")).last("K1", "About K1")).toEqual({ status: "red", travel: "↓ R" });
  expect(recollect(JULY, named("{9}")).last("K1", "About K1")).toBeNull();
});

test("a KPI that the next evaluation does not have is gone then, and not once more after that", () => {
  const sheet = named("{1}");
  const two = remember(
    EMPTY_MEMORY,
    sheet,
    [noted("K1", "July 2023"), noted("K2", "July 2023")],
    "2023-07-31",
  );
  expect(recollect(two, sheet).gone(["K1", "K2"])).toEqual([]);
  expect(recollect(two, sheet).gone(["K1"])).toEqual(["K2"]);
  expect(recollect(two, named("{2}")).gone(["K1"])).toEqual([]);
  // Known by another column of references: nobody can say which of them is gone.
  expect(recollect(two, sheet).gone(["7", "8"])).toEqual([]);
  const one = remember(two, sheet, [noted("K1", "July 2023")], "2023-08-01");
  const read = decodeMemory(encodeMemory(one));
  if (read.kind !== "memory") throw new Error(read.kind);
  const { gone, last, readings } = recollect(read.memory, sheet);
  expect(gone(["K1"])).toEqual([]);
  expect(last("K2", "About K2")).toBeNull();
  // Where it comes back its figures are known as before.
  expect(readings("K2", "About K2")).toHaveLength(1);
});

test("a KPI without a certain reading keeps what was remembered", () => {
  const august = remember(JULY, named("{1}"), [noted("K1", null)], "2023-08-31");
  expect(recalled(august, "{1}", "K1")).toEqual(["July 2023 75% 2023-07-31"]);
});

test("a sheet is forgotten whole", () => {
  const both = remember(JULY, named("{2}"), [noted("K2", "July 2023")], "2023-07-31");
  expect(recalled(forget(both, ["{1}"]), "{1}", "K1")).toEqual([]);
  expect(recalled(forget(both, ["{1}"]), "{2}", "K2")).toHaveLength(1);
  expect(encodeMemory(forget(both, ["{1}", "{2}"]))).toBeNull();
});

describe("in the workbook", () => {
  test("comes back as it was, whatever the texts hold", () => {
    const memory = remember(
      JULY,
      named("{2}"),
      [noted('<K> & "co" ]]>', "Quarter 1 2023-24", "4 > 3 & <b> \u0000 \ud800 \ufffe", "→")],
      "2023-07-31",
    );
    const xml = encodeMemory(memory) ?? "";
    expect(isWellFormed(xml)).toBe(true);
    expect(decodeMemory(xml)).toEqual({ kind: "memory", memory });
  });

  test.each([
    ["of a later version", '<memory xmlns="urn:kpi-status:memory" version="3">{"v":3}</memory>'],
    ["damaged", '<memory xmlns="urn:kpi-status:memory">{"v":1,"sheets":[{}'],
    ["something else", "<other/>"],
  ])("%s: it cannot be read, and that is said", (_what, xml) => {
    expect(decodeMemory(xml)).toEqual({ kind: "unreadable" });
  });

  test("none is the empty one", () => {
    expect(decodeMemory(null)).toEqual({ kind: "memory", memory: EMPTY_MEMORY });
  });

  const seen = (month: string): SeenSheet => ({
    period: period(month),
    layout: {
      row: 3,
      columns: [
        { role: "ref", column: 0, fixed: 0, heading: "Ref <No.>" },
        { role: "target", column: 14, fixed: 2, heading: "Target & more" },
      ],
    },
  });
  const many = (month: string): readonly Noted[] =>
    Array.from({ length: 2_000 }, (_, index) => ({
      ...noted(`K${String(index)}`, month),
      target: `${String(70 + (index % 25))}%`,
    }));

  test("targets and headings take a few bytes a row, and those of the month before next to none", () => {
    const size = (memory: Memory): number => encodeMemory(memory)?.length ?? 0;
    const june = remember(EMPTY_MEMORY, named("{1}"), many("June 2023"), "2023-07-03", seen("June 2023"));
    const readingsOnly = size({ ...june, sheets: [] });
    expect((size(june) - readingsOnly) / 2_000).toBeLessThan(6);

    const changed = many("July 2023").map((one, index) => (index < 10 ? { ...one, target: "99%" } : one));
    const july = remember(june, named("{1}"), changed, "2023-08-02", seen("July 2023"));
    const grown = size(july) - size({ ...july, sheets: [] }) - (size(june) - readingsOnly);
    expect(grown).toBeLessThan(250);
    expect(decodeMemory(encodeMemory(july))).toEqual({ kind: "memory", memory: july });
  });

  test("too long: how the sheets were goes ahead of any KPI", () => {
    const memory = remember(EMPTY_MEMORY, named("{1}"), many("June 2023"), "2023-07-03", seen("June 2023"));
    const whole = encodeMemory(memory)?.length ?? 0;
    const read = decodeMemory(encodeMemory(memory, whole - 1));
    expect(read).toEqual({ kind: "memory", memory: { ...memory, sheets: [] } });
  });

  test("too long: the latest periods are kept, then fewer KPIs", () => {
    let memory = EMPTY_MEMORY;
    const kpis = Array.from({ length: 50 }, (_, index) => `K${index}`);
    for (const month of ["May 2023", "June 2023", "July 2023"])
      memory = remember(
        memory,
        named("{1}"),
        kpis.map((kpi) => noted(kpi, month)),
        "2023-07-31",
      );
    const whole = encodeMemory(memory)?.length ?? 0;
    const read = (longest: number): Memory => {
      const xml = encodeMemory(memory, longest);
      expect(xml?.length ?? 0).toBeLessThanOrEqual(longest);
      const found = decodeMemory(xml);
      return found.kind === "memory" ? found.memory : EMPTY_MEMORY;
    };
    expect(recalled(read(whole), "{1}", "K0")).toHaveLength(3);
    expect(recalled(read(whole - 1), "{1}", "K0")).toEqual(["July 2023 75% 2023-07-31"]);
    expect(read(1200).kpis.length).toBeLessThan(50);
    expect(read(1200).kpis.length).toBeGreaterThan(0);
  });
});

/** One element with text: no bare "<" or "&" in it, nor a character that XML forbids. */
function isWellFormed(xml: string): boolean {
  const inner = xml.slice(xml.indexOf(">") + 1, xml.lastIndexOf("</memory>"));
  const escaped = inner.replace(/&(?:amp|lt|gt);/g, "");
  return !/[<&\uFFFE\uFFFF]|\p{Cc}|\p{Cs}/u.test(escaped);
}
