import { Component, type ReactNode } from "react";
import { BROKEN } from "../../wording/pane/shell";
import { Problem } from "./Problem";

/** A fault while drawing the pane becomes a sentence in place of an empty pane. */
export class Boundary extends Component<{ readonly children: ReactNode }, { readonly broken: boolean }> {
  override state = { broken: false };

  static getDerivedStateFromError() {
    return { broken: true };
  }

  override render() {
    return this.state.broken ? (
      <Problem sentence={BROKEN.sentence} advice={BROKEN.advice} />
    ) : (
      this.props.children
    );
  }
}
