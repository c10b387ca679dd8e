import { profileMistakes } from "../../wording/kpi/profileFile";
import { JUDGED_VERDICTS, type Profile, type StatusChange } from "./profile";
import type { ProfileProblem } from "./profileProblems";

/**
 * What is wrong with a profile's changes. Each must keep the order of the states, so that a better reading never has a worse status: one
 * step at a time, up for the best comparisons and down for the worst.
 */
export function changeProblems({ states, changes }: Profile): readonly ProfileProblem[] {
  // A state that only words earn has no place in the order of figures.
  const order = states.filter(
    ({ id, upTo }, index) =>
      upTo !== null ||
      index === states.length - 1 ||
      changes.some((change) => change.from === id || change.to === id),
  );
  return changes.flatMap((change, index): ProfileProblem[] => {
    const path = ["changes", index];
    const place = (id: string): number => order.findIndex((state) => state.id === id);
    const unknown = [change.from, change.to].filter((id) => !states.some((state) => state.id === id));
    if (unknown.length > 0)
      return unknown.map((id) => ({ path, sentence: profileMistakes.unknownStatus(id) }));
    const step = place(change.to) - place(change.from);
    if (Math.abs(step) !== 1)
      return [{ path, sentence: profileMistakes.notNeighbours(change.from, change.to) }];
    return verdictProblem(change, step).map((sentence) => ({ path, sentence }));
  });
}

function verdictProblem({ verdicts }: StatusChange, step: number): readonly string[] {
  if (verdicts.length === 0 || verdicts.length === JUDGED_VERDICTS.length) return [profileMistakes.noVerdict];
  const count = verdicts.length;
  const wanted = step < 0 ? JUDGED_VERDICTS.slice(0, count) : JUDGED_VERDICTS.slice(-count);
  if (wanted.every((verdict) => verdicts.includes(verdict))) return [];
  return [step < 0 ? profileMistakes.verdictsUp : profileMistakes.verdictsDown];
}
