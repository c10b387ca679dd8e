import { type RefObject, useEffect, useRef } from "react";

type Place = "name" | "up" | "down";

/** Where the focus is to go in a state's fields, anew with each: to its name, or to the button that moves it so. */
export interface StateFocus {
  readonly key: string;
  readonly on: Place;
}

/** At the end of its way the button is gone that moved a state: the way back is the nearest thing to do. */
const PLACES: Readonly<Record<Place, readonly Place[]>> = {
  name: ["name"],
  up: ["up", "down"],
  down: ["down", "up"],
};

/** Marks what can take the focus. */
export function focusMark(place: Place): { readonly "data-takes-focus": Place } {
  return { "data-takes-focus": place };
}

/** Brings the focus to the place in a state's fields that it is to go to; a name is selected, so that typing replaces it. */
export function useStateFocus(focus: StateFocus | null): RefObject<HTMLFieldSetElement> {
  const root = useRef<HTMLFieldSetElement>(null);
  useEffect(() => {
    const found = (focus === null ? [] : PLACES[focus.on]).flatMap(
      (place) => root.current?.querySelector<HTMLElement>(`[data-takes-focus="${place}"]`) ?? [],
    )[0];
    found?.focus();
    if (found instanceof HTMLInputElement) found.select();
  }, [focus]);
  return root;
}
