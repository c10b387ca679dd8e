import { briefly, findingsIn, sheetHolding, type Held } from "./examine";
import type { SheetSnapshot } from "../../../src/workbook/sheet/snapshot";

/** A month's tab: three KPIs, their targets as given. */
function tab(
  month: "Jun" | "Jul",
  targets: readonly string[],
  options: { heading?: string; held?: readonly Held[]; refs?: string; names?: string } = {},
): SheetSnapshot {
  const heading = options.heading ?? "Ref | Indicator | Target | VALUE | Polarity | Tolerance";
  const months = month === "Jun" ? "May-23 | Jun-23" : "Jun-23 | Jul-23";
  const rows = targets.map((target, index) => {
    const ref = `${options.refs ?? "K"}${String(index + 1)}`;
    const cells: Readonly<Record<string, string>> = {
      Ref: ref,
      Indicator: `${options.names ?? "Measure"} ${ref}`,
      Target: target,
      VALUE: "91% | 92%",
      Polarity: "Higher is better",
      Tolerance: "5%",
    };
    return heading
      .split(" | ")
      .map((name) => cells[name] ?? "")
      .join(" | ");
  });
  return sheetHolding([heading.replace("VALUE", months), ...rows].join("\n"), options.held ?? [], {
    name: month,
  });
}

const june = tab("Jun", ["90%", "80%", "70%", "60%"]);
const july = (
  targets: readonly string[],
  options: Parameters<typeof tab>[2] = {},
  others: readonly SheetSnapshot[] = [june],
): readonly string[] => briefly(findingsIn(tab("Jul", targets, options), others));

test.each<[string, readonly string[], readonly string[]]>([
  ["the same targets", july(["90%", "80%", "70%", "60%"]), []],
  [
    "a changed target",
    july(["90%", "85%", "70%", "60%"]),
    ["target-changed C3: C3 shows “85%”, it was “80%”; on “Jun”"],
  ],
  ["the same target in another spelling", july(["90.0%", "80.00%", "70%", "60%"]), []],
  ["a target that is new to the sheet", july(["90%", "80%", "70%", "60%", "50%"]), []],
  ["other KPIs under the same numbers", july(["95%", "85%", "75%", "65%"], { names: "Homes let" }), []],
  ["other KPIs", july(["95%", "85%", "75%", "65%"], { refs: "X" }), []],
  [
    "the same month again",
    july(["95%", "85%", "75%", "65%"], {}, [tab("Jul", ["90%", "80%", "70%", "60%"])]),
    [],
  ],
  ["no earlier sheet", july(["95%", "85%", "75%", "65%"], {}, []), []],
  [
    "a column in the place of another",
    july(["90%", "80%", "70%", "60%"], {
      heading: "Ref | Indicator | Tolerance | VALUE | Polarity | Target",
    }),
    [
      "columns-changed-places C1: reference A, description B, tolerance C, polarity F, target G; before, reference A, description B, target C, polarity F, tolerance G",
    ],
  ],
  [
    "all columns moved by a new one",
    july(["90%", "80%", "70%", "60%"], {
      heading: "Owner | Ref | Indicator | Target | VALUE | Polarity | Tolerance",
    }),
    [],
  ],
])("%s", (_name, got, expected) => {
  expect(got).toEqual(expected);
});

test("the latest of the earlier sheets is held against", () => {
  const may = sheetHolding(
    `
      Ref | Indicator | Target | Apr-23 | May-23 | Polarity
      K1 | Measure K1 | 50% | 91% | 92% | Higher is better
      K2 | Measure K2 | 50% | 91% | 92% | Higher is better
      K3 | Measure K3 | 50% | 91% | 92% | Higher is better
      K4 | Measure K4 | 50% | 91% | 92% | Higher is better`,
    [],
    { name: "May" },
  );
  expect(july(["90%", "80%", "70%", "60%"], {}, [june, may])).toEqual([]);
});
