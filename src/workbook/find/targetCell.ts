import type { Shown } from "../../kpi/reading/shown";

/** "Target (tolerance)", "Target and tolerance": one column for both. "Target tolerance" is the tolerance. */
const BOTH = /\btarget\s*(?:[([/&+]|and\b|with\b)[^\p{L}]*tol(?:erance)?s?\b/iu;
/** "90% (2%)", "20 / 2". */
const TWO_FIGURES =
  /^([^()[\]/]*\d[^()[\]/]*)(?:[([]([^()[\]]*\d[^()[\]]*)[)\]]|\s\/\s([^()[\]/]*\d[^()[\]/]*))$/;
const LONGEST = 60;

/**
 * Whether a column holds a target and its tolerance in each cell: by its heading and in most of its cells.
 *
 * @example "Target (tolerance)" over "90% (2%)" and "20 (+/- 2)": true
 */
export function holdsTargetAndTolerance(heading: string, texts: readonly string[]): boolean {
  return BOTH.test(heading) && texts.filter((text) => bothIn(text) !== null).length * 2 > texts.length;
}

/** A cell of such a column as the rules read it, "90% (tolerance 2%)"; that of any other as it stands. */
export function targetShown(heading: string, shown: Shown): Shown {
  const both = BOTH.test(heading) ? bothIn(shown.text) : null;
  if (both === null) return shown;
  const text = `${both.target} (tolerance ${both.tolerance})`;
  return { ...shown, text, value: text, format: "@", typed: shown.text };
}

function bothIn(text: string): { readonly target: string; readonly tolerance: string } | null {
  const found = text.length > LONGEST || /tol/i.test(text) ? null : TWO_FIGURES.exec(text.trim());
  const [, target = "", bracketed, behind = ""] = found ?? [];
  return found === null ? null : { target: target.trim(), tolerance: (bracketed ?? behind).trim() };
}
