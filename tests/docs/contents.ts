/** One entry of a page's list of contents. */
export interface ContentsEntry {
  readonly title: string;
  /** What a reader finds there, after the link; left out where the title says it. */
  readonly says?: string;
  readonly parts?: readonly ContentsEntry[];
}

/** The anchor that GitHub gives a heading; the second of the same name gets "-1". */
export function anchorOf(title: string, timesBefore = 0): string {
  const plain = title
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/g, "-");
  return timesBefore === 0 ? plain : `${plain}-${String(timesBefore)}`;
}

/** The anchors of a page's headings, as GitHub gives them; what stands in a block of code is no heading. */
export function anchorsIn(markdown: string): readonly string[] {
  const seen = new Map<string, number>();
  const headings = markdown.replace(/^```[\s\S]*?^```/gm, "").matchAll(/^#{1,6} (.+)$/gm);
  return [...headings].map(([, title = ""]) => nextAnchor(title, seen));
}

/** A list of links to a page's headings, in the order in which these stand on it. */
export function contentsText(entries: readonly ContentsEntry[]): string {
  const seen = new Map<string, number>();
  const linesOf = (list: readonly ContentsEntry[], indent: string): readonly string[] =>
    list.flatMap(({ title, says, parts = [] }) => [
      `${indent}- [${title}](#${nextAnchor(title, seen)})${says === undefined ? "" : `: ${says}`}`,
      ...linesOf(parts, `${indent}  `),
    ]);
  return linesOf(entries, "").join("\n");
}

function nextAnchor(title: string, seen: Map<string, number>): string {
  const times = seen.get(anchorOf(title)) ?? 0;
  seen.set(anchorOf(title), times + 1);
  return anchorOf(title, times);
}
