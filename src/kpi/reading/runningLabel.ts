import { mentionIn } from "../period/periodMention";
import { CUMULATIVE_WORDS } from "./wordsBeside";
import { skeletonOf } from "./skeleton";
import { isSymbol, type Token } from "./token";

const JOINTS: readonly string[] = [":", "=", "is", "-"];

/** Whether a bracket gives the year so far a figure of its own, "(YTD: 91%)", and is no label of the figure before it: "(YTD 2023/24)". */
export function labelsAnother(label: readonly Token[]): boolean {
  const { words, figures } = skeletonOf(label);
  const { years, quarters, months } = mentionIn(label);
  if (figures.length !== 1 || years.length + quarters.length + months.length > 0) return false;
  const plain = words.filter((word) => !JOINTS.includes(word)).join(" ");
  return CUMULATIVE_WORDS.some((phrase) => plain === `${phrase} #` || plain === `# ${phrase}`);
}

/** Where "cumulative" behind a figure ends, with the text or before a bracket: "1,203 cumulative". Null where something else stands there. */
export function cumulativeEnd(tokens: readonly Token[], index: number): number | null {
  const rest = tokens.slice(index);
  const bracket = rest.findIndex((token) => isSymbol(token, "(", "["));
  const label = bracket < 0 ? rest : rest.slice(0, bracket);
  const text = label.map((token) => token.text).join(" ");
  return CUMULATIVE_WORDS.includes(text) ? index + label.length : null;
}
