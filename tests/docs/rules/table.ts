/** One line of the page: wordings that come to the same, one of them as it stands in a cell, and what comes out of it. */
export interface Line {
  readonly wordings: readonly string[];
  readonly example: string;
  readonly outcome: string;
}

/** A wording of the code's tables, with a cell in which it stands. */
export interface Entry {
  readonly wording: string;
  readonly example: string;
}

/**
 * Runs the real reader on every example and puts those together that come to the same: the page can say no other thing than the code
 * does.
 */
export function linesOf(entries: readonly Entry[], outcomeOf: (example: string) => string): readonly Line[] {
  const byOutcome = new Map<string, Entry[]>();
  for (const entry of entries) {
    const outcome = outcomeOf(entry.example);
    byOutcome.set(outcome, [...(byOutcome.get(outcome) ?? []), entry]);
  }
  return [...byOutcome].map(([outcome, found]) => ({
    wordings: [...new Set(found.map(({ wording }) => wording))],
    example: found[0]?.example ?? "",
    outcome,
  }));
}

/** Entries of words that stand alone in their cell. */
export function alone(words: readonly string[]): readonly Entry[] {
  return words.map((wording) => ({ wording, example: wording }));
}

/** A part of the page. */
export interface Section {
  readonly title: string;
  /** What a reader finds there, for the list of contents. */
  readonly says: string;
  readonly intro: string;
  readonly blocks: readonly Block[];
}

export interface Block {
  readonly title?: string;
  readonly intro?: string;
  readonly lines: readonly Line[];
  /** "wordings" if left out; "examples": each line is an example of its own; "sentences": outcomes only. */
  readonly form?: keyof typeof FORMS;
}

/** The section as Markdown. */
export function sectionText({ title, intro, blocks }: Section): string {
  return [`## ${title}`, intro, ...blocks.map(blockText)].join("\n\n");
}

function blockText({ title, intro, lines, form = "wordings" }: Block): string {
  const parts = [...(title === undefined ? [] : [`### ${title}`]), ...(intro === undefined ? [] : [intro])];
  return [...parts, ...FORMS[form](lines)].join("\n\n");
}

/** Long lists of wordings stand in lists: a table would be as wide as its widest cell. */
const FORMS = {
  wordings: (lines: readonly Line[]) => [
    lines
      .map(
        ({ wordings, example, outcome }) =>
          `- **${plain(outcome)}**, for example ${code(example)}: ${wordings.map(plain).join(" · ")}`,
      )
      .join("\n"),
  ],
  examples: (lines: readonly Line[]) => [
    [
      "| In the cell | What comes out |",
      "|---|---|",
      ...lines.map(({ example, outcome }) => `| ${code(example)} | ${plain(outcome)} |`),
    ].join("\n"),
  ],
  sentences: (lines: readonly Line[]) => [lines.map(({ outcome }) => `- ${plain(outcome)}`).join("\n")],
} as const;

function code(text: string): string {
  return text === "" ? "(blank)" : `\`${text.replaceAll("|", "\\|")}\``;
}

/** Signs that Markdown would take for its own. */
function plain(text: string): string {
  return text.replace(/[|\\*_`<>#~]/g, "\\$&");
}
