import { builtIn, type Profile } from "../../actions/profiles";
import type { AssignedTo } from "../../actions/settings";
import type { KnownSheet } from "../../actions/watch/workbookFacts";
import type { Refusal } from "../paneActions";
import { EditRules } from "./EditRules";
import { GiveRules } from "./GiveRules";

interface RulesFormProps {
  readonly form: "edit" | "give";
  readonly profile: Profile;
  /** The sheets that rules can be given to. */
  readonly sheets: readonly KnownSheet[];
  /** The ids of those that have results. */
  readonly evaluated: ReadonlySet<string>;
  /** The id of the sheet in front. */
  readonly front: string | null;
  readonly busy: boolean;
  readonly onSave: (profile: Profile) => Promise<Refusal>;
  readonly onGive: (sheet: KnownSheet, to: AssignedTo) => Promise<Refusal>;
  readonly onClose: () => void;
  readonly say: (sentence: string) => void;
}

/** The form that is open on a rule set's card: to change it, or to give it to rows. */
export function RulesForm(props: RulesFormProps) {
  const { form, profile, sheets, evaluated, front, busy, onSave, onGive, onClose, say } = props;
  return form === "edit" ? (
    <EditRules
      profile={profile}
      usual={builtIn(profile.id) ?? profile}
      evaluates={evaluated.size > 0}
      busy={busy}
      onSave={onSave}
      onClose={onClose}
      say={say}
    />
  ) : (
    <GiveRules
      profile={profile}
      sheets={sheets}
      evaluated={evaluated}
      front={front}
      busy={busy}
      onGive={onGive}
      onClose={onClose}
    />
  );
}
