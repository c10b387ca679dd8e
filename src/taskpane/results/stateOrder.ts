/**
 * The states of several rule sets in one list, best first: each rule set's own order is kept as far as they agree, and a state that only
 * one of them has stands beside its neighbours there.
 *
 * @example mergedOrder([["green", "amber", "red"], ["well above", "green", "amber", "red"]]) // "well above" first
 */
export function mergedOrder(orders: readonly (readonly string[])[]): readonly string[] {
  return orders.reduce<readonly string[]>(merged, []);
}

function merged(list: readonly string[], states: readonly string[]): readonly string[] {
  const known = states.filter((state) => list.includes(state));
  const all = [...list];
  for (const [index, state] of states.entries()) {
    if (all.includes(state)) continue;
    const before = states[index - 1];
    const next = states.slice(index).find((one) => known.includes(one));
    // Nothing in common: the best beside the best, the worst last.
    if (known.length === 0 && index === 0) all.splice(1, 0, state);
    else if (known.length === 0 && index === states.length - 1) all.push(state);
    else if (before !== undefined) all.splice(all.indexOf(before) + 1, 0, state);
    else if (next !== undefined) all.splice(all.indexOf(next), 0, state);
  }
  return all;
}
