/** The words and signs of a cell, in small letters: a run of words is one piece, a sign another. */
export type Pieces = readonly string[];

/** A mark is short; whatever is longer is a sentence, and costs nothing more to look at. */
const LONGEST = 80;

/** How a face was typed before there were signs for it. */
const TYPED_FACES: readonly (readonly [RegExp, string])[] = [
  [/[:=]-?[)\]]/g, " ☺ "],
  [/[:=]-?[|/]/g, " 😐 "],
  [/[:=]-?[(\[]/g, " ☹ "],
];

/** "Amber (was Green)": what it was before says nothing of what it is. */
const HISTORY = /[([](?:was|previously|formerly|from|last|prev)\b[^)\]]*[)\]]/gi;
const HISTORY_START = /^(?:was|previously|formerly|prev) /;

/** Marks that make a sign a picture, and tones of skin. */
const DRESS = /[\uFE0E\uFE0F\u200B-\u200D]|[\u{1F3FB}-\u{1F3FF}]/gu;

const WORD = /[\p{L}\p{N}'’&]/u;
/** Signs that mean something, although Unicode counts them as punctuation. */
const SPOKEN = new Set(["!", "•"]);
/** Signs that only stand between words. */
const SILENT = new Set(["|", "^", "`", "´", "¨", "+", "~", "<", ">"]);

/**
 * Cuts a cell's text into its words and signs; brackets, dashes and commas part pieces and are dropped. Empty where nothing is said, and
 * where the text is too long to be a mark.
 *
 * @example piecesOf("🟢 On-target (was Red)") // ["🟢", "on target"]
 */
export function piecesOf(text: string): Pieces {
  const trimmed = text.trim();
  if (trimmed.length > LONGEST) return [TOO_LONG];
  let plain = trimmed.replace(DRESS, "").replace(HISTORY, " ");
  for (const [typed, sign] of TYPED_FACES) plain = plain.replace(typed, sign);
  // "N/A" and "n.a." are one word; elsewhere a slash parts two.
  plain = plain.replace(/\bn[/\\.∕⁄]a\b\.?/gi, "n a");
  const pieces: string[] = [];
  let words = "";
  const end = (): void => {
    const piece = words.replace(/\s+/gu, " ").trim().toLowerCase().replace(/['’]/g, "");
    if (piece !== "" && !HISTORY_START.test(`${piece} `)) pieces.push(piece);
    words = "";
  };
  for (const character of plain) {
    if (WORD.test(character)) words += character;
    else if (/\s/u.test(character)) words += " ";
    else if (SPOKEN.has(character) || (/\p{S}/u.test(character) && !SILENT.has(character))) {
      end();
      pieces.push(character);
    } else if (character === "-" || character === "‑") words += " ";
    else end();
  }
  end();
  return joined(pieces);
}

/** True for "N/A (reported annually)": nothing, with its reason. */
export function saysNothing(text: string): boolean {
  return /^\s*(?:n[/\\.]a\b|not applicable\b|not (?:yet )?available\b|tbc\b)/i.test(text);
}

/** Stands for a text that is no mark; no table has it. */
const TOO_LONG = "(a sentence)";

const PAIRS: ReadonlySet<string> = new Set(["◄►", "◀▶", "◄▶", "◁▷", "←→"]);

/** Two arrows that point apart are one sign. */
function joined(pieces: readonly string[]): Pieces {
  const found: string[] = [];
  for (const piece of pieces) {
    const pair = `${found.at(-1) ?? ""}${piece}`;
    if (PAIRS.has(pair)) found[found.length - 1] = pair;
    else found.push(piece);
  }
  return found;
}
