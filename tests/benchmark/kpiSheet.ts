import type { NewCell, NewSheet } from "../../simulator/xlsx/create";

const MONTHS = ["April", "May", "June", "July", "August", "September", "October", "November", "December"];
const POLARITIES = ["Higher is better", "Lower is better", "Higher is better", "Tracking only"];
const TOLERANCES = ["5%", "85% - 90%", "10%", "2 percentage points"];
const COMMENTS = [
  "Performance was affected by two long-term vacancies; both posts have been filled since.",
  "Awaiting confirmation from the contractor.",
  "",
];

/** The months for which the sheet has figures; the later ones are still to come. */
const REPORTED = 6;

/**
 * A KPI sheet as councils keep them, of any size: references, months, travel and status columns, what each is judged by, comments. Every
 * row reads differently, so that nothing of it can be answered from another row's.
 *
 * @param columns At least 10: 9 beside the months, of which there are at most 9; more are the officer's own.
 */
export function kpiSheet(rows: number, columns: number): NewSheet {
  const months = MONTHS.slice(0, Math.min(MONTHS.length, columns - 9));
  const own = Array.from({ length: columns - months.length - 9 }, (_, index) => `Note ${String(index + 1)}`);
  const header: NewCell[] = [
    "Ref",
    "Measure",
    ...months.map((month) => `${month} 2023`),
    "Direction of Travel",
    "RAG",
    "Polarity",
    "Target",
    "Tolerance",
    "Owner",
    "Comments",
    ...own,
  ];
  const kpis = Array.from({ length: rows }, (_, row): NewCell[] => [
    `K${String(row + 1)}`,
    `Applications of group ${String(row + 1)} decided within the agreed time`,
    ...months.map((_month, month) => figure(row, month)),
    null,
    null,
    POLARITIES[row % POLARITIES.length] ?? null,
    percent(70 + (row % 25)),
    TOLERANCES[row % TOLERANCES.length] ?? null,
    `Service manager ${String(row % 40)}`,
    COMMENTS[row % COMMENTS.length] ?? null,
    ...own.map((_heading, index) => (row % 5 === index % 5 ? `See action ${String(row)}` : null)),
  ]);
  return { name: "KPIs", rows: [header, ...kpis] };
}

function figure(row: number, month: number): NewCell {
  if (month >= REPORTED) return null;
  if (row % 50 === 7) return "Awaiting data";
  const shown = 40 + ((row * 37 + month * 211) % 6000) / 100;
  return row % 20 === 3
    ? `${shown.toFixed(2)}% (${String(row)} out of ${String(row * 2 + 1)})`
    : percent(shown);
}

function percent(shown: number): NewCell {
  return { value: Math.round(shown * 100) / 10_000, numberFormat: "0.00%" };
}
