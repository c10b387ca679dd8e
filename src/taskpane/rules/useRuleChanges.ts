import { useState } from "react";
import { sheetRefOf } from "../../actions/corrections";
import { builtIn, type Profile } from "../../actions/profiles";
import type { SheetResult } from "../../actions/result";
import {
  allOf,
  asChanged,
  type AssignedTo,
  coloursTakenFrom,
  copyOf,
  inCouncilColours,
  type SettingsChange,
  withAssignment,
  withChangedProfile,
  withDefaultProfiles,
  withoutProfile,
  withoutUnchangedProfiles,
  withProfile,
  withReadyProfile,
  type WorkbookSettings,
} from "../../actions/settings";
import type { KnownSheet } from "../../actions/watch/workbookFacts";
import { copied, removeOneDone, resetOneDone } from "../../wording/pane/rules";
import { readyAdded } from "../../wording/pane/rulesReady";
import { savedNow, usedNow } from "../../wording/pane/rulesGiven";
import type { PaneActions, Refusal } from "../paneActions";
import type { CardOrder } from "./cardOrder";
import type { GivenRules } from "./Given";
import { partNamed } from "./inUse";

/** What was just done: one thing at a time, since the next change makes it old. */
export interface Told {
  /** On the card of this key, or at the part of the screen where it was done. */
  readonly at: { readonly card: string } | "added" | "file" | "reset";
  readonly sentence: string;
}

interface RulesAt {
  readonly settings: WorkbookSettings;
  /** The sheets in sight that have results. */
  readonly sheets: readonly SheetResult[];
  /** All sheets that have results: rules may be any sheet's, so that a change of them bears on each, also out of sight. */
  readonly withResults: readonly KnownSheet[];
  readonly here: KnownSheet | null;
  readonly order: CardOrder;
  readonly usedBy: (profile: Profile) => readonly { readonly name: string; readonly rows: number }[];
  readonly change: PaneActions["change"];
  readonly say: (sentence: string) => void;
}

/** What can be done to rule sets, and what is told of it. Sheets with results follow; none is evaluated that never was. */
export function useRuleChanges({ settings, sheets, withResults, here, order, usedBy, change, say }: RulesAt) {
  const [refusal, setRefusal] = useState<Refusal>(null);
  const [told, setTold] = useState<Told | null>(null);
  const [given, setGiven] = useState<GivenRules | null>(null);
  const evaluated = new Set(withResults.map(({ id }) => id));
  const again = (sheet: KnownSheet): readonly KnownSheet[] => (evaluated.has(sheet.id) ? [sheet] : []);
  const settle = async (what: SettingsChange, on: readonly KnownSheet[] = withResults): Promise<Refusal> => {
    const refused = await change(what, on);
    setRefusal(refused);
    setTold(null);
    setGiven(null);
    return refused;
  };
  /** Tells what was done to rules. What takes the focus is not said besides. */
  const tell = (at: Told["at"], sentence: string, isSaid = true): void => {
    setTold({ at, sentence });
    if (isSaid) say(sentence);
  };
  const give = async (
    profile: Profile,
    sheet: KnownSheet,
    to: AssignedTo,
    first: readonly SettingsChange[] = [],
  ): Promise<Refusal> => {
    const assign: SettingsChange = (now) => withAssignment(now, sheetRefOf(sheet), to, profile.id);
    const refused = await settle(allOf([...first, assign]), again(sheet));
    if (refused === null) {
      const isAgain = evaluated.has(sheet.id);
      const before = sheets.find(({ id }) => id === sheet.id);
      const sentence = usedNow(profile.name, sheet.name, partNamed(sheet, to), isAgain);
      const isAdded = first.length > 0;
      setGiven({ profile: isAdded ? null : profile.id, sentence, sheet: sheet.id, again: isAgain, before });
      if (!isAdded) say(sentence);
    }
    return refused;
  };
  /** Ready-made rules, which come in the colours that the council has. */
  const add = async (ready: Profile, toHere: boolean): Promise<Refusal> => {
    const profile = inCouncilColours(ready, settings);
    const added: SettingsChange = (now) => withReadyProfile(now, profile);
    if (toHere && here !== null) return give(profile, here, { kind: "sheet", sheet: here.id }, [added]);
    const refused = await settle(added, []);
    if (refused === null) tell("added", readyAdded(profile.name, coloursTakenFrom(ready, settings)), false);
    return refused;
  };
  const save = async (draft: Profile): Promise<Refusal> => {
    const changed = asChanged(draft, settings);
    if (changed.id !== draft.id) order.rename(draft.id, changed.id);
    const keep: SettingsChange = (now) => withChangedProfile(now, draft.id, changed);
    const refused = await settle(allOf([keep, withoutUnchangedProfiles]));
    if (refused === null) tell({ card: order.keyOf(changed.id) }, savedNow(changed.name, usedBy(draft)));
    return refused;
  };
  const copy = async (profile: Profile): Promise<void> => {
    const made = copyOf(profile, settings);
    order.putAfter(profile.id, made.id);
    const refused = await settle((now) => withProfile(now, made), []);
    if (refused === null) tell({ card: order.keyOf(made.id) }, copied(made.name));
  };
  /** Of a changed one what came with the add-in takes the place; the council's own is gone, with its card. */
  const takeBack = async ({ id, name }: Profile): Promise<Refusal> => {
    const card = order.keyOf(id);
    const refused = await settle((now) => withoutProfile(now, id));
    if (refused !== null) return refused;
    const cameAs = builtIn(id);
    tell({ card }, cameAs === null ? removeOneDone(name) : resetOneDone(cameAs.name));
    return null;
  };
  const reset = async (): Promise<Refusal> => {
    const refused = await settle(withDefaultProfiles);
    if (refused === null) tell("reset", "", false);
    return refused;
  };
  /** Something else is begun. */
  const hush = (): void => setTold(null);
  return {
    evaluated,
    again,
    refusal,
    told,
    given,
    settle,
    tell,
    hush,
    give,
    add,
    save,
    copy,
    takeBack,
    reset,
  };
}
