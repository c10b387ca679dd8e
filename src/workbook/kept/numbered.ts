/** Hands out a number for each different value: a thousand rows of one month cost one period. */
export function numbered<T>(): { readonly values: T[]; readonly of: (value: T) => number } {
  const values: T[] = [];
  const numbers = new Map<string, number>();
  const of = (value: T): number => {
    const key = JSON.stringify(value);
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, values.push(value) - 1);
    return values.length - 1;
  };
  return { values, of };
}
