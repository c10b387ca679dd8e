/** What a cell holds and how it looks, in an officer's words, for the list of what an evaluation would change. */
export const preview = {
  empty: "empty",
  content: (shown: string): string => `“${shown}”`,
  noFill: "no fill",
  fill: (colour: string | null): string => `${colour ?? "coloured"} fill`,
  otherFill: (colour: string | null): string =>
    colour === null ? "another colour" : `another ${colour} fill`,
  patternFill: "pattern fill",
  ink: (colour: string | null, bold: boolean): string => `${bold ? "bold " : ""}${colour ?? "coloured"} text`,
  noBorder: "no border",
  border: "border",
  heavyBorder: "heavy border",
  layout: "alignment and width",
  /** What is the same but for what words do not tell. */
  otherwise: "formatted differently",
  noNote: "no note",
  note: (text: string): string => `note “${text}”`,
} as const;
