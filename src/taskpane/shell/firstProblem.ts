/** What marks a problem that stands beside no field; it can take the focus. */
export const PROBLEM_MARK = { "data-problem": true, tabIndex: -1 } as const;

const PROBLEMS = '[aria-invalid="true"], [data-problem]';

/** Brings the officer to the first thing in a form that has to be put right; the field says what that is. */
export function goToFirstProblem(form: HTMLFormElement | null): void {
  form?.querySelector<HTMLElement>(PROBLEMS)?.focus();
}
