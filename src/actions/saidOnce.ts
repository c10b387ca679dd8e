/** Sentences of rows, those of several rows told apart from a row's own. */
export interface SaidOnce<Row> {
  /** Each sentence that more than one row has, with these rows, in the order in which they are first met. */
  readonly shared: readonly { readonly sentence: string; readonly rows: readonly Row[] }[];
  /** What a row has besides. */
  own(row: Row): readonly string[];
}

/**
 * A key or a column that several rows wait for is asked about in the very same sentence on each of them. Where rows are listed, it is to
 * stand once, with the rows that it concerns.
 *
 * @example saidOnce(rows, (row) => row.queries.map(({ sentence }) => sentence)).shared // [{ sentence: "Column D …", rows: [row 2, row 3] }]
 */
export function saidOnce<Row>(
  rows: readonly Row[],
  sentencesOf: (row: Row) => readonly string[],
): SaidOnce<Row> {
  const having = new Map<string, Set<Row>>();
  for (const row of rows)
    for (const sentence of sentencesOf(row))
      having.set(sentence, (having.get(sentence) ?? new Set<Row>()).add(row));
  const isShared = (sentence: string): boolean => (having.get(sentence)?.size ?? 0) > 1;
  return {
    shared: [...having]
      .filter(([sentence]) => isShared(sentence))
      .map(([sentence, found]) => ({ sentence, rows: [...found] })),
    own: (row) => [...new Set(sentencesOf(row))].filter((sentence) => !isShared(sentence)),
  };
}
