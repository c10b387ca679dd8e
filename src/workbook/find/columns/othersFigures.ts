import { wordsBeside } from "../../../kpi/period/wordsBeside";
import { listed } from "../headings/headerWording";

/**
 * Whom a column's figures are about, where they are not the council's own: "England 2023/24", "Q1 peer median"; "Best in class" without
 * its "in", as `wordsBeside` leaves it.
 */
export const OTHERS: readonly string[] = listed(`
  england, english, national, nationally, nat, regional, region, wales, all wales, welsh average, scotland, scottish average, northern ireland,
  uk, gb, united kingdom, great britain, north east, north west, yorkshire, yorkshire and the humber, east midlands, west midlands,
  east of england, south east, south west, london, neighbour, neighbours, neighbor, neighbors, neighbouring, comparator, comparators,
  benchmark, benchmarks, benchmarking, best class, best performing, top performing, peer, peers, quartile, median, cipfa, housemark, apse, lg inform, family group, most similar, similar authorities, similar councils,
  similar forces, other councils, other authorities, all councils, all authorities, all england, unitary average, county average,
  district average, sector average, group average
`);

/**
 * Whether a heading says that its figures are other councils': they are compared with by the reader, and never a reading of the KPI.
 *
 * @example aboutOthers("Q2 2024/25 (England)") // true
 */
export function aboutOthers(heading: string): boolean {
  const words = ` ${wordsBeside(heading).join(" ")} `;
  return OTHERS.some((phrase) => words.includes(` ${phrase} `));
}

/** Said of a figure that stands for another of the same period, or beside it: it is the council's own either way. */
const STATES: readonly string[] = listed(
  "revised, final, provisional, audited, unaudited, updated, corrected, restated, confirmed, draft",
);

/**
 * Of several columns for one period, those that may hold the KPI's reading: those whose heading says no more than the period, or all where
 * all say more ("North 2023/24 | South 2023/24"). Where several may, nothing tells which does: a row with different figures is asked about.
 */
export function mayHoldReading<T extends { readonly text: string }>(twins: readonly T[]): readonly T[] {
  const bare = twins.filter(({ text }) => saysNoMore(text));
  return bare.length === 0 ? twins : bare;
}

/** Whether a heading says its period, and no more than how final its figures are. */
export function saysNoMore(heading: string): boolean {
  return wordsBeside(heading).every((word) => STATES.includes(word));
}
