import { useCallback, useState } from "react";
import type { SessionState } from "../../actions/session";
import type { ActiveSheet } from "../../actions/watch/workbookFacts";

/** Another one for each thing that is said. */
export interface Said {
  readonly sentence: string;
  /** The sheet it is about, by id or name: going to that sheet is no leaving it. */
  readonly about: string | null;
}

const NOTHING: Said = { sentence: "", about: null };

/** Says a sentence to a screen reader; `about` names the sheet that it is about, where that may not be the one in front. */
export type Say = (sentence: string, about?: string) => void;

interface Saying {
  readonly said: Said;
  readonly say: Say;
  /** The officer has gone to another sheet since the session came to what it is: what it says of a sheet is about another one by now. */
  readonly left: boolean;
}

/**
 * Whether a pane that is opened anew finds an outcome of other sheets than the one in front: the officer went there while it was closed. What
 * was stopped or failed names no sheets.
 */
function isOfOthers(session: SessionState, front: string): boolean {
  switch (session.kind) {
    case "done": {
      const evaluated = session.evaluated ?? session.result.sheets.map(({ id }) => id);
      return !evaluated.includes(front);
    }
    case "cleared":
    case "previewed":
    case "checked":
      return session.result.sheets.every(({ id }) => id !== front);
    case "idle":
    case "running":
    case "cancelled":
    case "failed":
      return false;
    default:
      return session satisfies never;
  }
}

/**
 * What the pane says belongs to a sheet and an act. A sentence goes with the next act that ends and with the sheet it is about; a screen
 * reader that reads the pane again would find "K4 is selected" under a sheet where it is not.
 *
 * @param front The sheet in front; null while it is not known.
 */
export function useSaid(session: SessionState, front: ActiveSheet | null): Saying {
  const [said, setSaid] = useState(NOTHING);
  const [seen, setSeen] = useState(() => ({
    ended: session,
    front: front?.id ?? null,
    left: front !== null && isOfOthers(session, front.id),
  }));
  const ended = session.kind === "running" ? seen.ended : session;
  const here = front?.id ?? seen.front;
  if (ended !== seen.ended || here !== seen.front) {
    const hasEnded = ended !== seen.ended;
    const hasMoved = seen.front !== null && here !== seen.front;
    const isFirst = seen.front === null && here !== null && isOfOthers(session, here);
    setSeen({ ended, front: here, left: hasEnded ? false : seen.left || hasMoved || isFirst });
    const isThere = said.about !== null && [here, front?.name].includes(said.about);
    if (hasEnded || (hasMoved && !isThere)) setSaid(NOTHING);
  }
  const say = useCallback<Say>((sentence, about) => setSaid({ sentence, about: about ?? null }), []);
  return { said, say, left: session.kind !== "running" && seen.left };
}
