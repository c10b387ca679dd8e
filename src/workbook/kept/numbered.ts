/**
 * Hands out a small number for each different value, so that a thousand rows of one month cost one period and a thousand numbers.
 *
 * @param keyOf Tells values apart; quicker than the default where they are texts.
 */
export function numbered<T>(keyOf: (value: T) => string = (value) => JSON.stringify(value)): {
  readonly values: T[];
  readonly of: (value: T) => number;
} {
  const values: T[] = [];
  const numbers = new Map<string, number>();
  const of = (value: T): number => {
    const key = keyOf(value);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, values.push(value) - 1);
    return values.length - 1;
  };
  return { values, of };
}

/** The same for texts. */
export function numberedWords(): ReturnType<typeof numbered<string>> {
  return numbered((word) => word);
}
