import { type RefObject, useCallback, useEffect, useRef, useState } from "react";

/** What marks a problem that stands beside no field; it can take the focus. */
export const PROBLEM_MARK = { "data-problem": true, tabIndex: -1 } as const;

const PROBLEMS = '[aria-invalid="true"], [data-problem]';

/** Brings the officer to the first thing in a form that has to be put right; the field says what that is. */
export function goToFirstProblem(form: HTMLElement | null): void {
  form?.querySelector<HTMLElement>(PROBLEMS)?.focus();
}

interface FirstProblem<Around extends HTMLElement> {
  readonly form: RefObject<Around>;
  /** How often the form was sent in vain. */
  readonly tries: number;
  readonly tryAgain: () => void;
}

/** Where a form cannot be kept as it is: each time it was sent in vain, the focus goes to the field that says why. */
export function useFirstProblem<Around extends HTMLElement = HTMLFormElement>(): FirstProblem<Around> {
  const form = useRef<Around>(null);
  const [tries, setTries] = useState(0);
  // Once the fields have said what is wrong with them.
  useEffect(() => {
    if (tries > 0) goToFirstProblem(form.current);
  }, [tries]);
  const tryAgain = useCallback(() => setTries((before) => before + 1), []);
  return { form, tries, tryAgain };
}
