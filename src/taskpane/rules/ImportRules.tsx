import type { Refusal } from "../paneActions";
import { useEffect, useRef, useState } from "react";
import { Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import type { Profile } from "../../actions/profiles";
import { isAsBuiltIn, type SettingsChange } from "../../actions/settings";
import {
  fileChosen,
  fileHas,
  IMPORT_FILE,
  IMPORT_LABEL,
  IMPORT_RULES,
  imported,
  IMPORTED_HEADING,
  LOOK_AT_RULES,
  NOT_LOADED,
  notInUse,
  noticeAt,
  problemAt,
  USE_AND_EVALUATE,
  USE_RULES,
  wasReplaced,
  willBeReplaced,
} from "../../wording/pane/rulesFile";
import { useFirstProblem } from "../shell/firstProblem";
import { useCardStyles } from "../shell/listCard";
import { useKeptText } from "../shell/keptText";
import { useUnsaved } from "../shell/unsaved";
import { type ImportEffect, importing } from "./importEffect";
import { loadFiles } from "./loadFiles";
import type { Replaced } from "./replaced";
import { RulesInWords } from "./RulesInWords";

const useStyles = makeStyles({
  part: { display: "grid", gridTemplateColumns: "minmax(0, 1fr)", gap: "8px", marginTop: "8px" },
  text: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
});

interface ImportRulesProps {
  /** Sheets have results, which follow the rules at once. */
  readonly evaluates: boolean;
  /** What these would come to in the workbook. */
  readonly effectOf: (profiles: readonly Profile[]) => ImportEffect;
  /** Which of the workbook's rule sets these would take the place of. */
  readonly replacedBy: (profiles: readonly Profile[]) => readonly Replaced[];
  readonly busy: boolean;
  readonly change: ChangeRules;
  /** A text was given or chosen, or is looked at. */
  readonly onBegin: () => void;
  readonly onImported: (sentence: string) => void;
  readonly say: (sentence: string) => void;
}

/** Keeps changed rules; sheets with results are evaluated again where `reach` says that rows go by them. */
export type ChangeRules = (change: SettingsChange, reach: boolean) => Promise<Refusal>;

/** A file of rule sets that could be read: what it says, and what in it may not be meant so. */
interface ReadFile {
  readonly profiles: readonly Profile[];
  readonly notices: readonly string[];
}

/** Reads a rules file: what is wrong in it is named by its line, and what it says is told in words before any of it is used. */
export function ImportRules(props: ImportRulesProps) {
  const { evaluates, effectOf, replacedBy, busy, change, onBegin, onImported, say } = props;
  const styles = useStyles();
  const cards = useCardStyles();
  const file = useRef<HTMLInputElement>(null);
  const summary = useRef<HTMLParagraphElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const [text, setText] = useKeptText("rules");
  useUnsaved(text !== "");
  const [wrong, setWrong] = useState<readonly string[]>([]);
  const [read, setRead] = useState<ReadFile | null>(null);
  const { form: part, tryAgain } = useFirstProblem<HTMLDivElement>();

  // The button that was pressed is gone; and all that the rules say would be too much to be read out at once.
  useEffect(() => {
    if (read !== null) summary.current?.focus();
  }, [read]);

  /** Another text: what was said of the one before holds no longer. */
  const take = (given: string, from: string | null): void => {
    onBegin();
    setText(given);
    setChosen(from);
    if (from !== null) say(fileChosen(from));
    setWrong([]);
    setRead(null);
  };
  /** Says it beside the text, which takes the focus: the mistake is there, or the text is to be used again. */
  const refuse = (sentences: readonly string[]): void => {
    setWrong(sentences);
    tryAgain();
  };
  const look = async (): Promise<void> => {
    onBegin();
    const files = await loadFiles();
    if (files === null) return refuse([NOT_LOADED]);
    const found = files.parseProfiles(text);
    if (found.kind === "wrong")
      return refuse(found.problems.map(({ line, sentence }) => problemAt(line, sentence)));
    setWrong([]);
    setRead({
      profiles: found.profiles,
      notices: found.notices.map(({ line, sentence }) => noticeAt(line, sentence)),
    });
  };
  const replaced = read === null ? [] : replacedBy(read.profiles);
  const effect = read === null ? null : effectOf(read.profiles);
  const use = async ({ profiles }: ReadFile): Promise<void> => {
    // Told as it was before: by then they are the workbook's own.
    const gone = replacedBy(profiles).map(wasReplaced);
    const { reach, notInUse: waiting } = effectOf(profiles);
    const refused = await change(importing(profiles), reach);
    if (refused !== null) return refuse([refused]);
    setText("");
    const same = profiles.filter(isAsBuiltIn).map(({ name }) => name);
    onImported([imported(profiles.length, same), ...gone, ...notInUse(waiting)].join(" "));
  };

  return (
    <div ref={part} className={styles.part}>
      <div>
        {/* The browser's own control cannot be styled nor translated: a button of ours opens it. */}
        <input
          ref={file}
          type="file"
          hidden
          accept=".json,application/json"
          onChange={({ target }) => {
            const [one] = target.files ?? [];
            void one?.text().then((given) => take(given, one.name));
            // So that the same file, mended meanwhile, can be chosen again.
            target.value = "";
          }}
        />
        <Button size="small" onClick={() => file.current?.click()}>
          {IMPORT_FILE}
        </Button>
        {chosen !== null && <p className={cards.small}>{fileChosen(chosen)}</p>}
      </div>
      <Field label={IMPORT_LABEL} {...(wrong.length === 0 ? {} : { validationMessage: wrong.join(" ") })}>
        <Textarea
          rows={6}
          className={styles.text}
          value={text}
          onChange={(_, { value }) => take(value, null)}
        />
      </Field>
      {read === null ? (
        <div>
          <Button size="small" disabledFocusable={busy || text.trim() === ""} onClick={() => void look()}>
            {LOOK_AT_RULES}
          </Button>
        </div>
      ) : (
        <section aria-label={IMPORTED_HEADING}>
          <p ref={summary} tabIndex={-1} className={cards.sentence}>
            {fileHas(
              read.profiles.map(({ name }) => name),
              effect?.same ?? [],
              replaced.filter(({ sheets }) => sheets.length > 0).map(({ to }) => to),
            )}
          </p>
          {replaced.map(willBeReplaced).map((sentence) => (
            <p key={sentence} className={cards.problem}>
              {sentence}
            </p>
          ))}
          {notInUse(effect?.notInUse ?? []).map((sentence) => (
            <p key={sentence} className={cards.problem}>
              {sentence}
            </p>
          ))}
          {read.notices.map((notice) => (
            <p key={notice} className={cards.problem}>
              {notice}
            </p>
          ))}
          {read.profiles.map((profile) => (
            <div key={profile.id}>
              <h4 className={cards.heading}>{profile.name}</h4>
              <RulesInWords profile={profile} />
            </div>
          ))}
          <div className={cards.actions}>
            <Button size="small" disabledFocusable={busy} onClick={() => void use(read)}>
              {effect?.reach !== true ? IMPORT_RULES : evaluates ? USE_AND_EVALUATE : USE_RULES}
            </Button>
          </div>
        </section>
      )}
    </div>
  );
}
