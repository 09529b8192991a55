// SPDX-License-Identifier: AGPL-3.0-or-later
import { Button, Note } from "@sauf-conduit/ui";
import { Component, type ReactNode } from "react";
import { useSay } from "../messages/language.tsx";

/** When a view cannot be drawn, what stands instead: never a blank page, never a page without its way out. */
export class FaultBoundary extends Component<
  { instead: ReactNode; children: ReactNode },
  { broken: boolean }
> {
  override state = { broken: false };

  static getDerivedStateFromError(): { broken: boolean } {
    return { broken: true };
  }

  override render(): ReactNode {
    return this.state.broken ? this.props.instead : this.props.children;
  }
}

export function BrokenView() {
  const say = useSay();
  return (
    <div className="column stack" role="alert">
      <h1>{say("broken.title")}</h1>
      <Note tone="time" icon="warning">
        {say("broken.what")}
      </Note>
      <p>{say("broken.do")}</p>
      <Button variant="primary" onPress={() => window.location.reload()}>
        {say("broken.reload")}
      </Button>
    </div>
  );
}
