import { useRef, useState } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { sheetRefOf } from "../../actions/corrections";
import type { Profile } from "../../actions/profiles";
import type { SheetResult } from "../../actions/result";
import {
  allOf,
  asChanged,
  type AssignedTo,
  copyOf,
  readyAmong,
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
import type { ActiveSheet, KnownSheet } from "../../actions/watch/workbookFacts";
import { copied, readyAdded, RULES_HEADING, RULES_INTRO } from "../../wording/pane/rules";
import { savedNow, usedNow } from "../../wording/pane/rulesGiven";
import type { Act } from "../evaluate/useLastDone";
import type { PaneActions, Refusal } from "../paneActions";
import { useCardStyles } from "../shell/listCard";
import { ScreenFrame } from "../shell/ScreenFrame";
import { useCardOrder } from "./cardOrder";
import { Given, type GivenRules } from "./Given";
import { importEffect } from "./importEffect";
import { ReadyRules } from "./ReadyRules";
import { ResetRules } from "./ResetRules";
import { RulesCard } from "./RulesCard";
import { replacedBy, sheetsUsing } from "./replaced";
import { RulesFile } from "./RulesFile";
import { RulesForm } from "./RulesForm";
import { type SheetsBeside, sheetsElsewhere } from "./elsewhere";
import { RulesInUse } from "./RulesInUse";
import { knownSheets, partNamed } from "./inUse";
import { comesAfter, originOf, type RuleSets } from "./ruleSets";
import { WorkbookOptions } from "./WorkbookOptions";

const useStyles = makeStyles({ list: { marginTop: "12px" } });

/** What was just done: one thing at a time, since the next change makes it old. */
interface Told {
  /** On the card of this key, or at the part of the screen where it was done. */
  readonly at: { readonly card: string } | "added" | "file" | "reset";
  readonly sentence: string;
}

interface RulesScreenProps {
  readonly settings: WorkbookSettings;
  /** The sheets that were evaluated and have a table. */
  readonly sheets: readonly SheetResult[];
  /** When each of them was evaluated last, and what that wrote, by its id. */
  readonly acts: ReadonlyMap<string, Act>;
  readonly front: ActiveSheet | null;
  readonly beside: SheetsBeside;
  readonly ruleSets: RuleSets;
  readonly busy: boolean;
  readonly change: PaneActions["change"];
  readonly onBack: () => void;
  readonly say: (sentence: string) => void;
}

/** The rule sets in words, each with what can be done to it; what holds for the whole workbook; and all of them as a file. */
export function RulesScreen(props: RulesScreenProps) {
  const { settings, sheets, acts, front, beside, ruleSets, busy, change, onBack, say } = props;
  const styles = useStyles();
  const cards = useCardStyles();
  const [open, setOpen] = useState<{ readonly card: string; readonly form: "edit" | "give" } | null>(null);
  const [refusal, setRefusal] = useState<Refusal>(null);
  const [told, setTold] = useState<Told | null>(null);
  const [given, setGiven] = useState<GivenRules | null>(null);
  const opener = useRef<Element | null>(null);
  const known = knownSheets(sheets, front);
  const elsewhere = sheetsElsewhere(sheets, beside);
  const assignable = [...known, ...elsewhere.filter(({ id }) => known.every((sheet) => sheet.id !== id))];
  const usedBy = ({ id }: Profile) =>
    assignable
      .map(({ name, rows }) => ({ name, rows: rows.filter((row) => row.profile === id).length }))
      .filter(({ rows }) => rows > 0);
  const sheetsWith = (id: string) => sheetsUsing(id, assignable, settings, beside.names);
  const rowsUnder = (profile: Profile): number => usedBy(profile).reduce((sum, { rows }) => sum + rows, 0);
  // What is in use stands first.
  const order = useCardOrder(() =>
    [...ruleSets.all].sort((a, b) => rowsUnder(b) - rowsUnder(a)).map(({ id }) => id),
  );
  /** Rules may be any sheet's: a change of them bears on each that has results, also out of sight, and on none that was never evaluated. */
  const withResults = [...sheets, ...elsewhere];
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
  const here = known.find(({ id }) => id === front?.id) ?? null;
  const add = async (profile: Profile, toHere: boolean): Promise<Refusal> => {
    const added: SettingsChange = (now) => withReadyProfile(now, profile);
    if (toHere && here !== null) return give(profile, here, { kind: "sheet", sheet: here.id }, [added]);
    const refused = await settle(added, []);
    if (refused === null) tell("added", readyAdded(profile.name), false);
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
  const takeBack = async ({ id }: Profile): Promise<void> =>
    void (await settle((now) => withoutProfile(now, id)));
  const reset = async (): Promise<Refusal> => {
    const refused = await settle(withDefaultProfiles);
    if (refused === null) tell("reset", "", false);
    return refused;
  };
  const usesHere = ({ id }: Profile): boolean =>
    here !== null && here.rows.length > 0 && here.rows.every(({ profile }) => profile === id);
  const outcome = (of: GivenRules) => (
    <Given given={of} sheets={sheets} acts={acts} order={ruleSets.stateOrder} />
  );
  const openForm = ({ id }: Profile, form: "edit" | "give"): void => {
    opener.current = document.activeElement;
    setOpen({ card: order.keyOf(id), form });
  };
  const formFor = (profile: Profile) => {
    if (open?.card !== order.keyOf(profile.id)) return null;
    // The form's own buttons go with it; the one that opened it takes the focus.
    const close = (): void => {
      setOpen(null);
      if (opener.current instanceof HTMLElement) opener.current.focus();
    };
    return (
      <RulesForm
        form={open.form}
        profile={profile}
        sheets={assignable}
        evaluated={evaluated}
        front={front?.id ?? null}
        busy={busy}
        onSave={save}
        onGive={(sheet, to) => give(profile, sheet, to)}
        onClose={close}
        say={say}
      />
    );
  };

  /** What was done here; null where something else was done since. */
  const toldAt = (isHere: (at: Told["at"]) => boolean) =>
    told === null || !isHere(told.at) ? null : <p className={cards.sentence}>{told.sentence}</p>;
  return (
    <ScreenFrame heading={RULES_HEADING} intro={RULES_INTRO} onBack={onBack}>
      <RulesInUse
        sheets={assignable}
        front={here?.id ?? null}
        settings={settings}
        ruleSets={ruleSets}
        busy={busy}
        onTakeBack={(what, sheet) => void settle(what, again(sheet))}
      />
      <ul className={mergeClasses(cards.list, styles.list)}>
        {order.sorted(ruleSets.all).map((profile) => (
          <RulesCard
            key={order.keyOf(profile.id)}
            profile={profile}
            rows={rowsUnder(profile)}
            after={comesAfter(profile, ruleSets.all)}
            origin={originOf(profile, settings)}
            busy={busy}
            here={here === null ? null : { name: here.name, uses: usesHere(profile) }}
            onUseHere={() => here !== null && void give(profile, here, { kind: "sheet", sheet: here.id })}
            onEdit={() => openForm(profile, "edit")}
            onGive={() => openForm(profile, "give")}
            onCopy={() => void copy(profile)}
            onTakeBack={() => void takeBack(profile)}
          >
            {formFor(profile)}
            {given?.profile === profile.id && outcome(given)}
            {toldAt((at) => typeof at === "object" && at.card === order.keyOf(profile.id))}
          </RulesCard>
        ))}
      </ul>
      {refusal !== null && <p className={cards.problem}>{refusal}</p>}
      <ReadyRules known={readyAmong(ruleSets.all)} here={here?.name ?? null} busy={busy} onAdd={add}>
        {given?.profile === null ? outcome(given) : toldAt((at) => at === "added")}
      </ReadyRules>
      <WorkbookOptions
        options={settings.options}
        onChange={(what, bears) => void settle(what, bears ? withResults : [])}
      />
      <RulesFile
        profiles={ruleSets.all}
        evaluates={withResults.length > 0}
        effectOf={(profiles) => importEffect(profiles, settings, ({ id }) => sheetsWith(id).length > 0)}
        replacedBy={(profiles) => replacedBy(profiles, ruleSets, sheetsWith)}
        busy={busy}
        change={(what, reach) => settle(what, reach ? withResults : [])}
        onImported={(sentence) => tell("file", sentence)}
        onOpen={() => told?.at === "file" && setTold(null)}
        say={say}
      >
        {toldAt((at) => at === "file")}
      </RulesFile>
      <ResetRules busy={busy} isLatest={told?.at === "reset"} onReset={reset} />
    </ScreenFrame>
  );
}
