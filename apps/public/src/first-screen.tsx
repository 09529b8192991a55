// SPDX-License-Identifier: AGPL-3.0-or-later
/** The first screen as HTML, made at build time (`build-first-screen.ts`): the same tree as main.tsx, to the letter. */
import { StrictMode } from "react";
import { renderToString } from "react-dom/server";
import { App } from "./app.tsx";
import { NOTHING_ASKED } from "./doors/asked.ts";

const never = () => {};

export function firstScreen(): string {
  return renderToString(
    <StrictMode>
      <App load={() => new Promise(never)} today="" onLeave={never} onAlive={never} asked={NOTHING_ASKED} />
    </StrictMode>,
  );
}
