import type { KnownSheet } from "../../actions/watch/workbookFacts";

/** What is known of the workbook's sheets besides those whose results are in sight. */
export interface SheetsBeside {
  /** Evaluated earlier in this session, and not with those in sight. */
  readonly earlier: readonly KnownSheet[];
  /** The ids of the sheets that bear marks; null while that is not known. */
  readonly marked: ReadonlySet<string> | null;
  /** The names of the sheets that are not hidden, by id; empty while they are not known. */
  readonly names: ReadonlyMap<string, string>;
}

/**
 * The sheets that bear results and are not among those in sight: of an evaluation before, of an earlier session. Of those that were not
 * evaluated in this session nothing is known but the name; of one that was deleted or is hidden there is nothing to say.
 */
export function sheetsElsewhere(
  sheets: readonly KnownSheet[],
  { earlier, marked, names }: SheetsBeside,
): readonly KnownSheet[] {
  const ids = marked ?? new Set(earlier.map(({ id }) => id));
  return [...ids].flatMap((id) => {
    const known = earlier.find((sheet) => sheet.id === id);
    const name = names.get(id) ?? (names.size === 0 ? known?.name : undefined);
    if (name === undefined || sheets.some((sheet) => sheet.id === id)) return [];
    return [{ id, name, sections: known?.sections ?? [], rows: known?.rows ?? [] }];
  });
}
