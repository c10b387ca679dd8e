import { displayed } from "../reading/displayed";
import { inFigures } from "../reading/numberWords";
import { plainRemark } from "../reading/plainRemark";
import type { Shown } from "../reading/shown";
import { ORIGINS, REMARKS_THAT_COUNT, SHORT_FORMS } from "./toleranceWords";

/**
 * A tolerance with its numbers in figures and its words in full.
 *
 * @example "ten per cent var." // "10 per cent variance"
 */
export function inFull(text: string): string {
  return SHORT_FORMS.reduce((said, [short, full]) => said.replace(short, full), inFigures(text));
}

/**
 * The cell without a remark in brackets that only tells where the tolerance comes from; null where there is none, and where the remark may
 * say anything of the tolerance itself.
 *
 * @example "10% (agreed at SLT)" // "10%"; of "10% (agreed for red)" and "10% (ask Jo)" null
 */
export function withoutOrigin(shown: Shown): Shown | null {
  const shows = displayed(shown);
  const remarked = shows.kind === "text" ? plainRemark(shows.text) : null;
  const [first] = remarked?.words ?? [];
  if (remarked === null || first === undefined || !ORIGINS.includes(first)) return null;
  const counts = remarked.words.some((word) => REMARKS_THAT_COUNT.includes(word));
  return counts ? null : { ...shown, text: remarked.head, value: remarked.head };
}
