/** A text with a remark in brackets at its end. */
interface Remarked {
  readonly head: string;
  readonly remark: string;
}

const IN_BRACKETS =
  /^(?<head>[^()[\]]*[^()[\]\s])\s*(?:\((?<round>[^()[\]]*)\)|\[(?<square>[^()[\]]*)\])\s*$/u;

/** Words by which what stands before the brackets is in doubt, turned round, or true only at times. */
export const DOUBTFUL_REMARKS: readonly string[] = [
  ..."tbc tbd tba ask check query unsure unclear maybe perhaps possibly probably draft proposed provisional interim".split(
    " ",
  ),
  ..."suggested pending awaiting review confirm confirmation agree decide no not never n/a na none".split(
    " ",
  ),
  ..."unless until if when where but except though although however only was were previously formerly now".split(
    " ",
  ),
  ..."instead versus vs opposite reverse reversed inverse inverted changed changes changing wrong".split(" "),
];

/** A year in full or with the one it runs into is no number of the cell's. */
const YEARS = /\b(?:19|20)\d\d(?:\s?[/-]\s?(?:\d\d){1,2})?\b/gu;

/**
 * Takes a remark in brackets off the end of a cell; null where there is none, and where it has a number, a sign, or a word that puts in
 * doubt what stands before it. Words that say something of their own in the cell's place are for the caller to look for.
 *
 * @example "10% (agreed at SLT)" // head "10%", the remark's words "agreed at slt"; of "10% (tbc)" and "10% (5 days)" null
 */
export function plainRemark(
  text: string,
): { readonly head: string; readonly words: readonly string[] } | null {
  const found = taken(text);
  if (found === null) return null;
  const said = found.remark.replace(YEARS, " ");
  if (!/^[\p{L}\s.,;:'’&/-]+$/u.test(said)) return null;
  const words = said.toLowerCase().match(/n\/a|[\p{L}'’]+/gu) ?? [];
  return words.length === 0 || words.some((word) => DOUBTFUL_REMARKS.includes(word))
    ? null
    : { head: found.head, words };
}

function taken(text: string): Remarked | null {
  const groups = IN_BRACKETS.exec(text)?.groups;
  const head = groups?.["head"];
  const remark = groups?.["round"] ?? groups?.["square"];
  return head === undefined || remark === undefined ? null : { head, remark };
}
