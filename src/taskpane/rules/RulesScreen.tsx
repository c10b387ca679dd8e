import { useRef, useState } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { sheetRefOf } from "../../actions/corrections";
import { builtIn, type Profile } from "../../actions/profiles";
import type { SheetResult } from "../../actions/result";
import {
  allOf,
  type AssignedTo,
  type SettingsChange,
  withAssignment,
  withDefaultProfiles,
  withoutProfile,
  withProfile,
  type WorkbookSettings,
} from "../../actions/settings";
import type { ActiveSheet, KnownSheet } from "../../actions/workbookFacts";
import { readyAdded, RULES_HEADING, RULES_INTRO } from "../../wording/pane/rules";
import { savedNow, usedNow } from "../../wording/pane/rulesGiven";
import type { Act } from "../evaluate/useLastDone";
import type { PaneActions, Refusal } from "../paneActions";
import { useCardStyles } from "../shell/listCard";
import { ScreenFrame } from "../shell/ScreenFrame";
import { EditRules } from "./EditRules";
import { Given, type GivenRules } from "./Given";
import { GiveRules } from "./GiveRules";
import { ReadyRules } from "./ReadyRules";
import { ResetRules } from "./ResetRules";
import { RulesCard } from "./RulesCard";
import { RulesFile } from "./RulesFile";
import { RulesInUse } from "./RulesInUse";
import { knownSheets, partNamed } from "./inUse";
import type { RuleSets } from "./ruleSets";
import { WorkbookOptions } from "./WorkbookOptions";

const useStyles = makeStyles({ list: { marginTop: "12px" } });

/** What was just done, on the card of the rule set that it was done to; null for one that was added: that takes the focus, and so is read. */
interface Told {
  readonly profile: string | null;
  readonly sentence: string;
}

interface RulesScreenProps {
  readonly settings: WorkbookSettings;
  /** The sheets that were evaluated and have a table. */
  readonly sheets: readonly SheetResult[];
  /** When each of them was evaluated last, and what that wrote, by its id. */
  readonly acts: ReadonlyMap<string, Act>;
  readonly front: ActiveSheet | null;
  readonly ruleSets: RuleSets;
  readonly busy: boolean;
  readonly change: PaneActions["change"];
  readonly onBack: () => void;
  readonly say: (sentence: string) => void;
}

/** The rule sets in words, each with what can be done to it; what holds for the whole workbook; and all of them as a file. */
export function RulesScreen(props: RulesScreenProps) {
  const { settings, sheets, front, ruleSets, busy, change, onBack, say } = props;
  const styles = useStyles();
  const cards = useCardStyles();
  const [open, setOpen] = useState<{ readonly id: string; readonly form: "edit" | "give" } | null>(null);
  const [refusal, setRefusal] = useState<Refusal>(null);
  const [told, setTold] = useState<Told | null>(null);
  const [given, setGiven] = useState<GivenRules | null>(null);
  const opener = useRef<Element | null>(null);
  const known = knownSheets(sheets, front);
  const usedBy = ({ id }: Profile) =>
    known
      .map(({ name, rows }) => ({ name, rows: rows.filter((row) => row.profile === id).length }))
      .filter(({ rows }) => rows > 0);
  const rowsUnder = (profile: Profile): number => usedBy(profile).reduce((sum, { rows }) => sum + rows, 0);
  // What is in use stands first, and keeps its place while the screen is open: a card that moved would take the focus with it.
  const [order] = useState(() => [...ruleSets.all].sort((a, b) => rowsUnder(b) - rowsUnder(a)));
  const place = ({ id }: Profile): number => {
    const at = order.findIndex((profile) => profile.id === id);
    return at < 0 ? order.length : at;
  };

  const evaluated = new Set(sheets.map(({ id }) => id));
  const again = (sheet: KnownSheet): readonly SheetResult[] => sheets.filter(({ id }) => id === sheet.id);
  /** The rules bear on every sheet that has results, unless they are named. */
  const settle = async (what: SettingsChange, on: readonly SheetResult[] = sheets): Promise<Refusal> => {
    const refused = await change(what, on);
    setRefusal(refused);
    setTold(null);
    setGiven(null);
    return refused;
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
      const [before] = again(sheet);
      const sentence = usedNow(profile.name, sheet.name, partNamed(sheet, to), before !== undefined);
      const isAdded = first.length > 0;
      setGiven({ profile: isAdded ? null : profile.id, sentence, sheet: sheet.id, before });
      if (!isAdded) say(sentence);
    }
    return refused;
  };
  const here = known.find(({ id }) => id === front?.id) ?? null;
  const add = async (profile: Profile, toHere: boolean): Promise<Refusal> => {
    const added: SettingsChange = (now) => withProfile(now, profile);
    if (toHere && here !== null) return give(profile, here, { kind: "sheet", sheet: here.id }, [added]);
    const refused = await settle(added, []);
    if (refused === null) setTold({ profile: null, sentence: readyAdded(profile.name) });
    return refused;
  };
  const save = async (changed: Profile): Promise<Refusal> => {
    const refused = await settle((now) => withProfile(now, changed));
    if (refused !== null) return refused;
    const sentence = savedNow(changed.name, usedBy(changed));
    setTold({ profile: changed.id, sentence });
    say(sentence);
    return null;
  };
  const comesAfter = (profile: Profile): string | null => {
    const first = ruleSets.all.findIndex(({ appliesTo }) => appliesTo.kind === "every-row");
    // One that is used only where it is assigned waits for no row.
    const late = profile.appliesTo.kind !== "assigned" && first >= 0 && first < ruleSets.all.indexOf(profile);
    return late ? (ruleSets.all[first]?.name ?? null) : null;
  };
  const usesHere = ({ id }: Profile): boolean =>
    here !== null && here.rows.length > 0 && here.rows.every(({ profile }) => profile === id);
  const own = new Set(settings.profiles.map(({ id }) => id));
  const originOf = ({ id }: Profile) =>
    !own.has(id) ? "built-in" : builtIn(id) === null ? "own" : "changed";
  const outcome = (of: GivenRules) => (
    <Given given={of} sheets={sheets} acts={props.acts} order={ruleSets.stateOrder} />
  );
  const openForm = ({ id }: Profile, form: "edit" | "give"): void => {
    opener.current = document.activeElement;
    setOpen({ id, form });
  };
  const formFor = (profile: Profile) => {
    if (open?.id !== profile.id) return null;
    // The form's own buttons go with it; the one that opened it takes the focus.
    const close = (): void => {
      setOpen(null);
      if (opener.current instanceof HTMLElement) opener.current.focus();
    };
    if (open.form === "edit")
      return (
        <EditRules
          profile={profile}
          usual={builtIn(profile.id) ?? profile}
          busy={busy}
          onSave={save}
          onClose={close}
          say={say}
        />
      );
    return (
      <GiveRules
        profile={profile}
        sheets={known}
        evaluated={evaluated}
        front={front?.id ?? null}
        busy={busy}
        onGive={(sheet, to) => give(profile, sheet, to)}
        onClose={close}
      />
    );
  };

  const added = told?.profile === null ? <p className={cards.sentence}>{told.sentence}</p> : null;
  return (
    <ScreenFrame heading={RULES_HEADING} intro={RULES_INTRO} onBack={onBack}>
      <RulesInUse
        sheets={known}
        front={here?.id ?? null}
        settings={settings}
        ruleSets={ruleSets}
        busy={busy}
        onTakeBack={(what, sheet) => void settle(what, again(sheet))}
      />
      <ul className={mergeClasses(cards.list, styles.list)}>
        {[...ruleSets.all]
          .sort((a, b) => place(a) - place(b))
          .map((profile) => (
            <RulesCard
              key={profile.id}
              profile={profile}
              rows={rowsUnder(profile)}
              after={comesAfter(profile)}
              origin={originOf(profile)}
              busy={busy}
              here={here === null ? null : { name: here.name, uses: usesHere(profile) }}
              onUseHere={() => here !== null && void give(profile, here, { kind: "sheet", sheet: here.id })}
              onEdit={() => openForm(profile, "edit")}
              onGive={() => openForm(profile, "give")}
              onTakeBack={() => void settle((now) => withoutProfile(now, profile.id))}
            >
              {formFor(profile)}
              {given?.profile === profile.id && outcome(given)}
              {told?.profile === profile.id && <p className={cards.sentence}>{told.sentence}</p>}
            </RulesCard>
          ))}
      </ul>
      {refusal !== null && <p className={cards.problem}>{refusal}</p>}
      <ReadyRules
        known={new Set(ruleSets.all.map(({ id }) => id))}
        here={here?.name ?? null}
        busy={busy}
        onAdd={add}
      >
        {given?.profile === null ? outcome(given) : added}
      </ReadyRules>
      <WorkbookOptions options={settings.options} onChange={(what) => void settle(what)} />
      <RulesFile
        profiles={ruleSets.all}
        evaluates={sheets.length > 0}
        inUse={(profile) => rowsUnder(profile) > 0}
        busy={busy}
        change={(what, reach) => settle(what, reach ? sheets : [])}
        say={say}
      />
      <ResetRules busy={busy} onReset={() => settle(withDefaultProfiles)} />
    </ScreenFrame>
  );
}
