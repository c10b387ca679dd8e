import { useState } from "react";
import { Button, makeStyles } from "@fluentui/react-components";
import { sheetRefOf } from "../../actions/corrections";
import { builtIn, type Profile } from "../../actions/profiles";
import type { SheetResult } from "../../actions/result";
import {
  type SettingsChange,
  withAssignment,
  withDefaultProfiles,
  withoutProfile,
  withProfile,
  type WorkbookSettings,
} from "../../actions/settings";
import {
  readyAdded,
  RESET_ALL,
  RESET_LINE,
  RESET_SURE,
  RULES_HEADING,
  RULES_INTRO,
} from "../../wording/pane/rules";
import { CANCEL } from "../../wording/pane/shell";
import type { PaneActions, Refusal } from "../paneActions";
import { useCardStyles } from "../shell/listCard";
import { ScreenFrame } from "../shell/ScreenFrame";
import { EditRules } from "./EditRules";
import { GiveRules } from "./GiveRules";
import { ReadyRules } from "./ReadyRules";
import { RulesCard } from "./RulesCard";
import { RulesFile } from "./RulesFile";
import type { RuleSets } from "./ruleSets";
import { WorkbookOptions } from "./WorkbookOptions";

const useStyles = makeStyles({
  list: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    gap: "8px",
    margin: "12px 0 0",
    padding: 0,
    listStyleType: "none",
  },
});

interface RulesScreenProps {
  readonly settings: WorkbookSettings;
  /** The sheets that were evaluated and have a table. */
  readonly sheets: readonly SheetResult[];
  readonly front: string | null;
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
  const [sure, setSure] = useState(false);
  const [refusal, setRefusal] = useState<Refusal>(null);

  /** The rules bear on every sheet that has results. */
  const settle = async (what: SettingsChange): Promise<Refusal> => {
    const refused = await change(what, sheets);
    setRefusal(refused);
    return refused;
  };
  const own = new Set(settings.profiles.map(({ id }) => id));
  const originOf = ({ id }: Profile) =>
    !own.has(id) ? "built-in" : builtIn(id) === null ? "own" : "changed";
  const rowsUnder = ({ id }: Profile): number =>
    sheets.reduce((sum, sheet) => sum + sheet.rows.filter((row) => row.profile === id).length, 0);
  const formFor = (profile: Profile) => {
    if (open?.id !== profile.id) return null;
    const close = (): void => setOpen(null);
    if (open.form === "edit")
      return (
        <EditRules
          profile={profile}
          usual={builtIn(profile.id) ?? profile}
          busy={busy}
          onSave={(changed) => settle((now) => withProfile(now, changed))}
          onClose={close}
        />
      );
    return (
      <GiveRules
        profile={profile}
        sheets={sheets}
        front={front}
        busy={busy}
        onGive={(sheet, to) =>
          change((now) => withAssignment(now, sheetRefOf(sheet), to, profile.id), [sheet])
        }
        onClose={close}
      />
    );
  };

  return (
    <ScreenFrame heading={RULES_HEADING} intro={RULES_INTRO} onBack={onBack}>
      <ul className={styles.list}>
        {ruleSets.all.map((profile) => (
          <RulesCard
            key={profile.id}
            profile={profile}
            rows={rowsUnder(profile)}
            origin={originOf(profile)}
            busy={busy}
            onEdit={() => setOpen({ id: profile.id, form: "edit" })}
            onGive={() => setOpen({ id: profile.id, form: "give" })}
            onTakeBack={() => void settle((now) => withoutProfile(now, profile.id))}
          >
            {formFor(profile)}
          </RulesCard>
        ))}
      </ul>
      {refusal !== null && <p className={cards.problem}>{refusal}</p>}
      <ReadyRules
        known={new Set(ruleSets.all.map(({ id }) => id))}
        busy={busy}
        onAdd={(profile) =>
          void settle((now) => withProfile(now, profile)).then((refused) => {
            if (refused === null) say(readyAdded(profile.name));
          })
        }
      />
      <WorkbookOptions options={settings.options} onChange={(what) => void settle(what)} />
      <RulesFile profiles={ruleSets.all} busy={busy} change={settle} say={say} />
      <div className={cards.actions} style={{ marginTop: "16px" }}>
        {sure ? (
          <>
            <p className={cards.sentence}>{RESET_LINE}</p>
            <Button
              size="small"
              disabledFocusable={busy}
              onClick={() => {
                setSure(false);
                void settle(withDefaultProfiles);
              }}
            >
              {RESET_SURE}
            </Button>
            <Button size="small" appearance="subtle" onClick={() => setSure(false)}>
              {CANCEL}
            </Button>
          </>
        ) : (
          <Button size="small" appearance="subtle" onClick={() => setSure(true)}>
            {RESET_ALL}
          </Button>
        )}
      </div>
    </ScreenFrame>
  );
}
