import { polarityInName } from "../../kpi/polarity/polarityInName";
import type { Shown } from "../../kpi/reading/shown";
import type { TableLine, TableView } from "../find/finding";

/** Signs that send a reader from a KPI's name to a line below the table. */
const MARKS = "*†‡§^#~¹²³⁴⁵";
const FOOTNOTE = new RegExp(`^\\s*([${MARKS}]+)\\s*[-–=:]?\\s*(\\p{L}.*)$`, "su");
const MARKED = new RegExp(`([${MARKS}]+)\\s*$`, "u");
const LONGEST_FOOTNOTE = 400;

/**
 * What the sheet itself says of several KPIs at once about which way is better: a line that explains the mark behind their names,
 * "* Smaller is better", and a section's heading, "Measures where a lower figure is better". As a note it is a suggestion, with its cell.
 *
 * @returns The cells that say so of a row, the mark's before the section's.
 */
export function statedPolarity({
  grid,
  lines,
}: Pick<TableView, "grid" | "lines">): (line: TableLine, names: readonly string[]) => readonly Shown[] {
  const kpis = new Set(lines.map(({ row }) => row));
  const footnotes = new Map<string, Shown[]>();
  const sections = new Map<string, Shown>();
  const wanted = new Set(
    lines.flatMap(({ section }) => (section !== null && polarityInName(section) !== null ? [section] : [])),
  );
  const { row: top, rows, column: left, columns } = grid.area;
  for (let row = top; row < top + rows; row++) {
    if (kpis.has(row)) continue;
    for (let column = left; column < left + columns; column++) {
      const text = grid.text(row, column);
      if (text === "") continue;
      if (wanted.has(text) && !sections.has(text)) sections.set(text, grid.shown(row, column));
      const [, mark, said = ""] = FOOTNOTE.exec(text.slice(0, LONGEST_FOOTNOTE)) ?? [];
      if (mark !== undefined && polarityInName(said) !== null)
        footnotes.set(mark, [...(footnotes.get(mark) ?? []), grid.shown(row, column)]);
    }
  }
  return (line, names) => {
    const marks = names.flatMap((name) => MARKED.exec(name)?.[1] ?? []);
    const section = line.section === null ? undefined : sections.get(line.section);
    return [
      ...marks.flatMap((mark) => onlyWay(footnotes.get(mark) ?? [])),
      ...(section === undefined ? [] : [section]),
    ];
  };
}

/** None where two lines explain the same mark in two ways. */
function onlyWay(said: readonly Shown[]): readonly Shown[] {
  return new Set(said.map(({ text }) => polarityInName(text))).size === 1 ? said : [];
}
