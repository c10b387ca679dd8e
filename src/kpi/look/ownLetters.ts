/** The parts of a state that its letter is made from. */
interface Lettered {
  readonly name: string;
  readonly letter: string;
}

/**
 * The states with a letter of its own for each whose rules leave the letter out: its usual one, and where another state has that, the
 * first letters of its words, or two letters of its name. Letters that are given stay, even where they clash: that is for the officer to
 * mend.
 *
 * @param given Whether the rules give the letter, state by state.
 * @example Met, Nearly met, Not met // M, N, NM
 */
export function withOwnLetters<State extends Lettered>(
  states: readonly State[],
  given: readonly boolean[],
): readonly State[] {
  const taken = new Set(states.flatMap(({ letter }, index) => (given[index] === true ? [letter] : [])));
  return states.map((state, index) => {
    if (given[index] === true) return state;
    const letter = lettersFor(state).find((one) => !taken.has(one)) ?? state.letter;
    taken.add(letter);
    return { ...state, letter };
  });
}

function lettersFor({ name, letter }: Lettered): readonly string[] {
  const words = name.split(/\s+/).filter((word) => word !== "");
  const first = name.charAt(0);
  const initials = words
    .slice(0, 2)
    .map((word) => word.charAt(0).toUpperCase())
    .join("");
  return [
    letter,
    initials,
    ...[...name.slice(1).replaceAll(" ", "")].map((next) => `${first}${next.toUpperCase()}`),
  ];
}
