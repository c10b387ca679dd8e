import type { Cost } from "./measure";

const number = (value: number): string => value.toLocaleString("en-GB");
const perRow = (value: number, { rows }: Cost): string => number(Math.round(value / Math.max(rows, 1)));

interface Column {
  readonly heading: string;
  readonly cell: (cost: Cost) => string;
}

const COLUMNS: readonly Column[] = [
  { heading: "Workbook", cell: ({ name }) => name },
  { heading: "KPI rows", cell: ({ rows }) => number(rows) },
  { heading: "Messages", cell: ({ messages }) => number(messages) },
  { heading: "Actions", cell: ({ actions }) => number(actions) },
  { heading: "Bytes sent", cell: ({ requestBytes }) => number(requestBytes) },
  { heading: "Bytes received", cell: ({ responseBytes }) => number(responseBytes) },
  { heading: "Cells written", cell: ({ cellsWritten }) => number(cellsWritten) },
  { heading: "Sent a row", cell: (cost) => perRow(cost.requestBytes, cost) },
  { heading: "Received a row", cell: (cost) => perRow(cost.responseBytes, cost) },
  { heading: "Judging ÷ parsing", cell: ({ judging }) => judging.toFixed(0) },
  { heading: "Examining ÷ parsing", cell: ({ examining }) => examining.toFixed(0) },
];

/** The costs as a Markdown table. */
export function costTable(costs: readonly Cost[]): string {
  const lines = [
    COLUMNS.map(({ heading }) => heading),
    COLUMNS.map((_, index) => (index === 0 ? "---" : "---:")),
    ...costs.map((cost) => COLUMNS.map(({ cell }) => cell(cost))),
  ];
  return lines.map((cells) => `| ${cells.join(" | ")} |`).join("\n");
}
