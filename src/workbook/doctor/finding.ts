import { areasNamed } from "../../wording/cells";
import { FINDING_WORDS, type FindingFacts } from "../../wording/doctor";
import { cellAreas } from "../sheet/cellAreas";

export type FindingCode = keyof typeof FINDING_WORDS;

/** "misleads": a figure or a sum is wrong as it stands; "check": it may be meant so. */
export type Seriousness = "misleads" | "check";

/** Something on a sheet that will mislead whoever reads it. It changes no status. */
export interface Finding {
  readonly code: FindingCode;
  /** The cell to go to. */
  readonly cell: string;
  /** All of its cells, that one first. */
  readonly cells: readonly string[];
  readonly evidence: string;
  /** What will mislead and what to do, in plain English. */
  readonly sentence: string;
  readonly seriousness: Seriousness;
}

/** A finding as it is told, with what it is known by once the officer has left it as it is. */
export interface ToldFinding extends Finding {
  /** The same for the same thing found at the same KPI and column, wherever these stand by then; another once a cell of it shows something else. */
  readonly key: string;
}

const TO_CHECK: readonly FindingCode[] = [
  "status-typed-over",
  "columns-changed-places",
  "headings-moved",
  "headings-renamed",
  "heading-gone",
  "header-row-moved",
  "polarity-changed",
  "tolerance-changed",
  "figure-restated",
  "column-copied",
  "months-out-of-order",
  "target-changed",
  "targets-changed",
  "total-leaves-out",
  "number-as-text",
];

/** A finding about cells, of which there is at least one; none where the list is empty. */
export function findingAbout(
  code: FindingCode,
  cells: readonly string[],
  facts: Pick<FindingFacts, "shows" | "but"> & Partial<Pick<FindingFacts, "since">>,
): readonly Finding[] {
  const [cell] = cells;
  if (cell === undefined) return [];
  const all = { since: "", ...facts, cells: areasNamed(cellAreas(cells)) };
  const words = FINDING_WORDS[code];
  return [
    {
      code,
      cell,
      cells,
      evidence: words.evidence(all),
      sentence: words.sentence(all),
      seriousness: TO_CHECK.includes(code) ? "check" : "misleads",
    },
  ];
}
