import { useState } from "react";
import { Field, Input, Link, makeStyles, tokens } from "@fluentui/react-components";
import { outOfReachSentence, type Profile, profileProblems } from "../../actions/profiles";
import {
  BASES,
  BASIS_LABEL,
  COLOURED,
  COLOURED_LABEL,
  editHeading,
  FIRST_PROBLEM,
  NAME_LABEL,
  NOT_SAVED,
  SAVE_RULES,
  SAVE_RULES_EVALUATE,
  TOLERANCE_HEADING,
  TOLERANCE_KINDS,
  TOLERANCE_LABEL,
} from "../../wording/pane/rules";
import {
  BARE,
  BARE_LABEL,
  FILE_ONLY,
  FILE_ONLY_HEADING,
  FILE_ONLY_HELP,
  FILE_ONLY_KEPT,
  FILE_ONLY_LINK,
  TOLERANCE_UNUSED,
  toleranceUsed,
  TRAVEL_HEADING,
} from "../../wording/pane/rulesEditor";
import { sameRules } from "../../actions/settings";
import { closeOnEscape } from "../shell/closeOnEscape";
import { goToFirstProblem, PROBLEM_MARK, useFirstProblem } from "../shell/firstProblem";
import { useCardStyles } from "../shell/listCard";
import { AmountField } from "./AmountField";
import { Choice } from "./Choice";
import { toleranceOf } from "./edits";
import { Example } from "./Example";
import { QuartersField } from "./QuartersField";
import { profileFrom, type RulesDraft, rulesDraft } from "./rulesDraft";
import { SaveOrLeave, useLeaving } from "./SaveOrLeave";
import { isBesideState, StatesEditor } from "./StatesEditor";
import { goesByTolerance } from "./stateDrafts";
import { StepsEditor } from "./StepsEditor";
import { TravelFields } from "./TravelFields";
import { TriedContext } from "./tried";

const useStyles = makeStyles({
  heading: {
    margin: "4px 0 0",
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    fontWeight: tokens.fontWeightSemibold,
  },
});

/** As long as a rules file takes it. */
const LONGEST_NAME = 200;

interface EditRulesProps {
  readonly profile: Profile;
  /** The rule set that it was made from, for what "the usual" is. */
  readonly usual: Profile;
  /** Sheets have results, which follow the rules at once. */
  readonly evaluates: boolean;
  readonly busy: boolean;
  readonly onSave: (profile: Profile) => Promise<string | null>;
  readonly onClose: () => void;
  readonly say: (sentence: string) => void;
}

/** Changes a rule set, with a live example of what it comes to. */
export function EditRules({ profile, usual, evaluates, busy, onSave, onClose, say }: EditRulesProps) {
  const styles = useStyles();
  const cards = useCardStyles();
  const [first] = useState(() => rulesDraft(profile));
  const [draft, setDraft] = useState(first);
  const leaving = useLeaving(!sameRules(draft, first), onClose);
  const [refusal, setRefusal] = useState<string | null>(null);
  const { profile: changed, complete } = profileFrom(draft);
  const problems = profileProblems(changed);
  const byTolerance = draft.states.slice(0, -1).find(goesByTolerance);
  const change = (part: Partial<RulesDraft>): void => setDraft({ ...draft, ...part });
  const choose = (part: Partial<Profile>): void => change({ profile: { ...draft.profile, ...part } });
  const outOfReach = outOfReachSentence(changed);
  const blocked = !complete || problems.length > 0;
  const { form, tries, tryAgain } = useFirstProblem();
  const save = async (): Promise<void> => {
    if (busy) return;
    if (blocked) {
      leaving.keep();
      return tryAgain();
    }
    const refused = await onSave(changed);
    setRefusal(refused);
    if (refused === null) return leaving.leave();
    leaving.keep();
    tryAgain();
  };
  return (
    <TriedContext.Provider value={tries > 0}>
      <form
        ref={form}
        noValidate
        className={cards.form}
        aria-label={editHeading(profile.name)}
        onKeyDown={closeOnEscape(leaving.isAsked ? leaving.keep : leaving.close)}
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Example profile={changed} />
        <Field label={NAME_LABEL} {...(refusal === null ? {} : { validationMessage: refusal })}>
          <Input
            autoFocus
            value={draft.profile.name}
            onChange={(_, { value }) => choose({ name: value.slice(0, LONGEST_NAME) })}
          />
        </Field>
        <StatesEditor
          ladder={draft}
          problems={problems}
          onChange={({ states, outsideFrom }) => change({ states, outsideFrom })}
          say={say}
        />
        <h4 className={styles.heading}>{TOLERANCE_HEADING}</h4>
        <p className={cards.small}>
          {byTolerance === undefined ? TOLERANCE_UNUSED : toleranceUsed(byTolerance.name)}
        </p>
        <AmountField
          label={TOLERANCE_LABEL}
          draft={draft.tolerance}
          valid={toleranceOf(draft.tolerance) !== null}
          kinds={[
            { kind: "relative", name: TOLERANCE_KINDS.relative, counted: true },
            { kind: "points", name: TOLERANCE_KINDS.points, counted: true },
            { kind: "amount", name: TOLERANCE_KINDS.amount, counted: true },
            { kind: "none", name: TOLERANCE_KINDS.none, counted: false },
          ]}
          onChange={(tolerance) => change({ tolerance })}
        />
        {outOfReach !== null && <p className={cards.sentence}>{outOfReach}</p>}
        <Choice
          label={BASIS_LABEL}
          words={BASES}
          value={draft.profile.toleranceBasis}
          onChange={(toleranceBasis) => choose({ toleranceBasis })}
        />
        <Choice
          label={BARE_LABEL}
          words={BARE}
          value={draft.profile.bareTolerance}
          onChange={(bareTolerance) => choose({ bareTolerance })}
        />
        <QuartersField ratedIn={draft.profile.ratedIn} onChange={(ratedIn) => choose({ ratedIn })} />
        <Choice
          label={COLOURED_LABEL}
          words={COLOURED}
          value={draft.profile.colours}
          onChange={(colours) => choose({ colours })}
        />
        <h4 className={styles.heading}>{TRAVEL_HEADING}</h4>
        <TravelFields draft={draft} usual={usual} onChange={change} />
        <StepsEditor
          states={changed.states}
          steps={draft.profile.changes}
          onChange={(changes) => choose({ changes })}
        />
        <FileOnly />
        {problems
          .filter((problem) => !isBesideState(problem))
          .map(({ sentence }) => (
            <p key={sentence} {...PROBLEM_MARK} className={cards.problem}>
              {sentence}
            </p>
          ))}
        {tries > 0 && blocked && (
          <p className={cards.problem}>
            {`${NOT_SAVED} `}
            <Link as="button" type="button" inline onClick={() => goToFirstProblem(form.current)}>
              {FIRST_PROBLEM}
            </Link>
          </p>
        )}
        <SaveOrLeave leaving={leaving} save={evaluates ? SAVE_RULES_EVALUATE : SAVE_RULES} busy={busy} />
      </form>
    </TriedContext.Provider>
  );
}

/** What stays for a rules file to change, and the way to how. */
function FileOnly() {
  const cards = useCardStyles();
  return (
    <div>
      <p className={cards.small}>
        {`${FILE_ONLY_HEADING}: ${FILE_ONLY} ${FILE_ONLY_KEPT} `}
        <Link inline href={FILE_ONLY_LINK} target="_blank" rel="noreferrer">
          {FILE_ONLY_HELP}
        </Link>
      </p>
    </div>
  );
}
