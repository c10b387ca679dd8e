/**
 * What a target with a doubt beside it may be, in a sentence.
 *
 * @example targetInDoubtWords("90%", false) // "a target of 90%, or one that is still to be agreed"
 */
export function targetInDoubtWords(target: string, isPast: boolean): string {
  return `a target of ${target}, or one that ${isPast ? "no longer holds" : "is still to be agreed"}`;
}
