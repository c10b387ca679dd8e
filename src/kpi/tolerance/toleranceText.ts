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

/** A remark behind a dash, comma or colon, as it would stand in brackets: "5% - agreed at SLT" is "5% (agreed at SLT)". */
function inBrackets(text: string): string {
  return text.replace(/^([^()[\]]*?[^()[\]\s])\s*(?:[;,]|\s-)\s+(\p{L}[^()[\]]*)$/u, "$1 ($2)");
}

/**
 * The cell without a remark in brackets or behind a dash that only tells where the tolerance comes from; null where there is none, and where
 * the remark may say anything of the tolerance itself.
 *
 * @example "10% (agreed at SLT)" and "10% - agreed at SLT" // "10%"; of "10% (agreed for red)" and "10% - ask Jo" null
 */
export function withoutOrigin(shown: Shown): Shown | null {
  const shows = displayed(shown);
  const remarked = shows.kind === "text" ? plainRemark(inBrackets(shows.text)) : null;
  const [first] = remarked?.words ?? [];
  if (remarked === null || first === undefined || !ORIGINS.includes(first)) return null;
  // "N/A - statutory target": beside a figure it may be the figure's own.
  const inWords = !/\d/.test(remarked.head);
  const counts = remarked.words.some(
    (word) => REMARKS_THAT_COUNT.includes(word) && !(inWords && word === "target"),
  );
  return counts ? null : { ...shown, text: remarked.head, value: remarked.head };
}
