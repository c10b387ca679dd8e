/** Sentences about tables whose KPIs are not the rows of the sheet. */

/** A figure stands beside the periods of a KPI that takes several rows, under no heading. */
export function figuresOutsidePeriods(cell: string): string {
  return `This sheet has KPIs with labels such as “Actual” and “Target”, but the figure in ${cell} stands under no period, so none of them is rated. Head its column, or empty the cell.`;
}

/** Where the target stands, if not on the KPI's own sheet. */
export function lookedUpSentence(
  sources: readonly { readonly what: string; readonly at: string; readonly text: string }[],
): string {
  const parts = sources.map(({ what, at, text }) => `${what} ${shortened(text)} in ${at}`);
  return `Read from another sheet: ${parts.join(", ")}.`;
}

function shortened(text: string): string {
  const oneLine = text.replace(/\s+/g, " ").trim();
  return `“${oneLine.length > 40 ? `${oneLine.slice(0, 39)}…` : oneLine}”`;
}

/** A table of one KPI that nothing but the title above names. */
export function namedByTitle(cell: string): string {
  return `The table below ${cell} names no KPI, so it is called by the text in ${cell}. Check that this is the KPI’s name.`;
}

/** A table with periods down the side, below or above another, that lacks something. */
export function periodsDownUnread(from: number, to: number): string {
  return `Rows ${from} to ${to} look like a table of their own, with periods down the side, and could not be read. Nothing in them is rated: check that each KPI there has a name and a target.`;
}
