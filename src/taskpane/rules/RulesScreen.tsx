import { useContext, useRef, useState } from "react";
import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Profile } from "../../actions/profiles";
import type { SheetResult } from "../../actions/result";
import { readyAmong, type WorkbookSettings } from "../../actions/settings";
import type { ActiveSheet } from "../../actions/watch/workbookFacts";
import { RULES_HEADING, rulesIntro } from "../../wording/pane/rules";
import type { Act } from "../evaluate/useLastDone";
import type { PaneActions } from "../paneActions";
import { useCardStyles } from "../shell/listCard";
import { ScreenFrame } from "../shell/ScreenFrame";
import { LeaveContext } from "../shell/unsaved";
import { useCardOrder } from "./cardOrder";
import { type SheetsBeside, sheetsElsewhere } from "./elsewhere";
import { Given, type GivenRules } from "./Given";
import { importEffect } from "./importEffect";
import { assignedParts, knownSheets } from "./inUse";
import { ReadyRules } from "./ReadyRules";
import { replacedBy, sheetsUsing } from "./replaced";
import { ResetRules } from "./ResetRules";
import { RulesCard } from "./RulesCard";
import { RulesFile } from "./RulesFile";
import { RulesForm } from "./RulesForm";
import { RulesInUse } from "./RulesInUse";
import { comesAfter, originOf, type RuleSets } from "./ruleSets";
import { type Told, useRuleChanges } from "./useRuleChanges";
import { WorkbookOptions } from "./WorkbookOptions";

const useStyles = makeStyles({ list: { marginTop: "12px" } });

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
  const leave = useContext(LeaveContext);
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
  const withResults = [...sheets, ...elsewhere];
  const here = known.find(({ id }) => id === front?.id) ?? null;
  const changes = useRuleChanges({ settings, sheets, withResults, here, order, usedBy, change, say });
  const { evaluated, again, refusal, told, given, settle, tell, give, add, save, copy } = changes;
  const usesHere = ({ id }: Profile): boolean =>
    here !== null && here.rows.length > 0 && here.rows.every(({ profile }) => profile === id);
  const outcome = (of: GivenRules) => (
    <Given given={of} sheets={sheets} acts={acts} order={ruleSets.stateOrder} />
  );
  const openForm = ({ id }: Profile, form: "edit" | "give"): void => {
    const from = document.activeElement;
    leave(() => {
      opener.current = from;
      changes.hush();
      setOpen({ card: order.keyOf(id), form });
    });
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
    <ScreenFrame heading={RULES_HEADING} intro={rulesIntro(withResults.length > 0)} onBack={onBack}>
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
            assigned={assignedParts(profile.id, assignable, settings, beside.names)}
            origin={originOf(profile, settings)}
            busy={busy}
            here={here === null ? null : { name: here.name, uses: usesHere(profile) }}
            onUseHere={() => here !== null && void give(profile, here, { kind: "sheet", sheet: here.id })}
            onEdit={() => openForm(profile, "edit")}
            onGive={() => openForm(profile, "give")}
            onCopy={() => void copy(profile)}
            onTakeBack={() => changes.takeBack(profile)}
          >
            {formFor(profile)}
            {given?.profile === profile.id && outcome(given)}
            {toldAt((at) => typeof at === "object" && at.card === order.keyOf(profile.id))}
          </RulesCard>
        ))}
      </ul>
      {refusal !== null && <p className={cards.problem}>{refusal}</p>}
      <ReadyRules
        known={readyAmong(ruleSets.all)}
        settings={settings}
        here={here === null ? null : { name: here.name, evaluated: evaluated.has(here.id) }}
        busy={busy}
        onAdd={add}
      >
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
        onBegin={changes.hush}
        say={say}
      >
        {toldAt((at) => at === "file")}
      </RulesFile>
      <ResetRules busy={busy} isLatest={told?.at === "reset"} onReset={changes.reset} />
    </ScreenFrame>
  );
}
