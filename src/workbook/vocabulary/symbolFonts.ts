/**
 * Fonts in which letters show as pictures: what stands in the cell is "J", what is seen is a smiling face. Each letter with the sign that
 * is seen, as far as councils use it for a status or a direction.
 */
const SEEN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  wingdings: {
    J: "☺",
    K: "😐",
    L: "☹",
    C: "👍",
    D: "👎",
    l: "●",
    n: "■",
    u: "◆",
    "\u00FC": "✔",
    "\u00FB": "✘",
    "\u00FE": "☑",
    "\u00FD": "☒",
    "\u00DF": "←",
    "\u00E0": "→",
    "\u00E1": "↑",
    "\u00E2": "↓",
    "\u00E4": "↗",
    "\u00E6": "↘",
    "\u00E7": "←",
    "\u00E8": "→",
    "\u00E9": "↑",
    "\u00EA": "↓",
    "\u00EC": "↗",
    "\u00EE": "↘",
    "\u00F1": "⇧",
    "\u00F2": "⇩",
    "\u00F0": "⇨",
    "\u00F3": "⇔",
  },
  "wingdings 2": { P: "✔", O: "✘", R: "☑", Q: "☒" },
  "wingdings 3": {
    f: "←",
    g: "→",
    h: "↑",
    i: "↓",
    j: "↖",
    k: "↗",
    l: "↙",
    m: "↘",
    n: "↔",
    p: "▲",
    q: "▼",
    t: "◄",
    u: "►",
    r: "△",
    s: "▽",
  },
  webdings: { "3": "◄", "4": "►", "5": "▲", "6": "▼", n: "●", a: "✔", r: "✘" },
};

/** True for a font that shows letters as pictures. */
export function isSymbolFont(font: string | undefined): boolean {
  return font !== undefined && SEEN[font.trim().toLowerCase()] !== undefined;
}

/**
 * What is seen of a text in a font; null where the font shows pictures and one of them is not known here.
 *
 * @example textAsSeen("J", "Wingdings") // "☺"
 */
export function textAsSeen(text: string, font: string | undefined): string | null {
  const signs = font === undefined ? undefined : SEEN[font.trim().toLowerCase()];
  if (signs === undefined) return text;
  let seen = "";
  for (const character of text.trim()) {
    // Excel keeps the letters of a symbol font at their own places or 0xF000 further on.
    const code = character.codePointAt(0) ?? 0;
    const plain = code >= 0xf000 && code <= 0xf0ff ? String.fromCodePoint(code - 0xf000) : character;
    const sign = plain === " " ? " " : signs[plain];
    if (sign === undefined) return null;
    seen += sign;
  }
  return seen;
}
