/** The fills of a rule set's statuses, in words. */

export const fillWords = {
  /** "Fills: Green is blue, Red has none." */
  fills: (each: readonly string[]): string => `Fills: ${each.join(", ")}.`,
  is: (status: string, colour: string): string => `${status} is ${colour}`,
  /** Of a fill that has the same name as the usual one and is not the same: "Green is not the usual green". */
  another: (status: string, colour: string): string => `${status} is not the usual ${colour}`,
  none: (status: string): string => `${status} has none`,
  alike: (one: string, two: string): string =>
    `${one} and ${two} look alike: only their words and letters tell them apart. Choose another fill for one of them.`,
} as const;
