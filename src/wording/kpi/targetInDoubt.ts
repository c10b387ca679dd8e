/**
 * What a target with a doubt beside it may be, in a sentence.
 *
 * @example targetInDoubtWords("90%") // "a target of 90%, or one that is still to be agreed"
 */
export function targetInDoubtWords(target: string): string {
  return `a target of ${target}, or one that is still to be agreed`;
}
