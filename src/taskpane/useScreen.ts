import { useCallback, useEffect, useRef, useState } from "react";
import type { Screen } from "./screens";
import { focusListOrMenu, giveFocusBack, stayingFocus } from "./shell/menuFocus";
import type { AskToLeave, NoteUnsaved } from "./shell/unsaved";

interface OpenScreen {
  readonly screen: Screen;
  /** The sheet that it was opened for, by its id; null where it was opened for none. */
  readonly about: string | null;
  readonly open: (screen: Screen, about?: string) => void;
  /** Back to the results, and the focus to what the screen was opened from; where that stood among them, to their list. */
  readonly back: () => void;
  /** Does what takes the screen away; where a form in it asks first, once the officer has let it go. */
  readonly leave: AskToLeave;
  /** A form in it asks before what is not saved goes. */
  readonly asks: boolean;
  /** A command of the ribbon has ended, and what was typed in this screen kept it open. */
  readonly keptOpen: boolean;
  /** Something in it is not saved. */
  readonly unsaved: boolean;
  readonly noteUnsaved: NoteUnsaved;
}

const NOTHING: ReadonlyMap<string, AskToLeave | null> = new Map();

/**
 * Which screen of the pane is open. A command of the ribbon is pressed to see what comes of it, so that its end leads back to the results,
 * unless the officer would lose by that what they have typed.
 *
 * @param ribbonEnds Another number after each command of the ribbon.
 */
export function useScreen(ribbonEnds: number): OpenScreen {
  const [at, setAt] = useState<{ screen: Screen; about: string | null; keptOpen: boolean; seen: number }>({
    screen: "results",
    about: null,
    keptOpen: false,
    seen: ribbonEnds,
  });
  const [forms, setForms] = useState(NOTHING);
  const unsaved = forms.size > 0;
  if (at.seen !== ribbonEnds) {
    const keptOpen = at.screen !== "results" && unsaved;
    setAt({ ...at, screen: keptOpen ? at.screen : "results", keptOpen, seen: ribbonEnds });
  }
  const opener = useRef<HTMLElement | null>(null);
  const [returns, setReturns] = useState(0);
  const open = useCallback((screen: Screen, about?: string) => {
    opener.current = stayingFocus();
    setAt((before) => ({ screen, about: about ?? null, keptOpen: false, seen: before.seen }));
  }, []);
  const back = useCallback(() => {
    const from = opener.current;
    open("results");
    if (from === null) setReturns((before) => before + 1);
    else giveFocusBack(from);
  }, [open]);
  // What it was opened from went with the results, and the list that stands in its place is drawn by now.
  useEffect(() => {
    if (returns > 0) focusListOrMenu();
  }, [returns]);
  const noteUnsaved = useCallback<NoteUnsaved>((form, isUnsaved, ask) => {
    setForms((before) => {
      const others = [...before].filter(([each]) => each !== form);
      return new Map(isUnsaved ? [...others, [form, ask]] : others);
    });
  }, []);
  const ask = [...forms.values()].find((each) => each !== null) ?? null;
  const leave: AskToLeave = (go) => {
    if (ask === null) go();
    else ask(go);
  };
  const { screen, about, keptOpen } = at;
  return { screen, about, open, back, leave, asks: ask !== null, keptOpen, unsaved, noteUnsaved };
}
