/** Why a polarity is suggested; confirmed or changed by the officer. */
export const suggestionSentences = {
  less: "It measures a reduction.",
  more: "It measures an increase.",
  time: "It measures how long something takes.",
  done: (words: string): string => `It counts what is ${words}: the more the better.`,
  failed: (words: string): string => `Less often is better for “${words}”.`,
  bad: (words: string): string => `Lower is better for “${words}”.`,
  good: (words: string): string => `Higher is better for “${words}”.`,
  inTime: "It measures what is done in time.",
  cost: "It measures a cost.",
  volume: (words: string): string => `“${words}” counts what comes in: neither way is better.`,
} as const;
