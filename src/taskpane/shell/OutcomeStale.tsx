import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { Announcer } from "./Announcer";

interface OutcomeStaleProps {
  /** That the sheets have changed since, as a sentence; "" while they have not. */
  readonly message: string;
  /** What the button says that does it again. */
  readonly again: string;
  readonly busy: boolean;
  readonly onAgain: () => void;
}

/** That what is shown no longer holds, said politely, with one click to have it done again. */
export function OutcomeStale({ message, again, busy, onAgain }: OutcomeStaleProps) {
  return (
    <>
      <Announcer message={message} about={null} place="results" />
      {message !== "" && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{message}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabledFocusable={busy} onClick={onAgain}>
              {again}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </>
  );
}
