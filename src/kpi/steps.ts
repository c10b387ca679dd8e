/**
 * Work that can pause: 20,000 rows take seconds, and whoever runs them wants to draw, to tell how far it is and to hear Cancel meanwhile.
 * The work itself knows nothing of that. It yields now and then how much of it is done, from 0 to 1, and its result does not depend on
 * what happens in a pause.
 */
export type Steps<Result> = Generator<number, Result, undefined>;

/** So many rows go by from one pause to the next; few enough to be judged before anybody notices. */
export const ROWS_A_STEP = 250;

/**
 * `items.map(work)` in steps.
 *
 * @param part Which part of the whole work this is, for what is told of it: from 0 to 0.5 for the first half.
 */
export function* eachInSteps<Item, Result>(
  items: readonly Item[],
  work: (item: Item, index: number) => Result,
  part: { readonly from: number; readonly to: number } = { from: 0, to: 1 },
): Steps<readonly Result[]> {
  const results: Result[] = [];
  for (const [index, item] of items.entries()) {
    if (index > 0 && index % ROWS_A_STEP === 0)
      yield part.from + ((part.to - part.from) * index) / items.length;
    results.push(work(item, index));
  }
  return results;
}

/** The result of work in steps, without a pause. */
export function finished<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}
