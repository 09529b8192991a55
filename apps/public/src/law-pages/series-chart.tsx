// SPDX-License-Identifier: AGPL-3.0-or-later
/** A panel as a picture of the page. What its drawing brings of styles is left out: the content policy refuses them. */
import { capital } from "@sauf-conduit/rights";
import { createElement, type ReactNode } from "react";
import { numberFormat } from "./number-table.tsx";
import { Law, lawText, usePage, useSay } from "./say.tsx";
import { drawingOf } from "./series-drawing.ts";
import type { Panel } from "./series-panels.ts";

/** The picture has one label, and the table says the rest: labels of its parts are faults for who listens. */
const isKept = (attribute: string): boolean => attribute !== "style" && !attribute.startsWith("aria-");

const propertyOf = (attribute: string): string =>
  attribute === "class"
    ? "className"
    : attribute.replace(/-([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** Drawn places have up to sixteen digits: a hundredth of a point is more than an eye sees. */
const rounded = (value: string): string =>
  value.replace(/\d+\.\d{3,}/g, (number) => String(Math.round(Number(number) * 100) / 100));

const propertiesOf = (element: Element): Readonly<Record<string, string>> =>
  Object.fromEntries(
    [...element.attributes]
      .filter(({ name }) => isKept(name))
      .map(({ name, value }) => [propertyOf(name), rounded(value)]),
  );

function partsOf(element: Element): ReactNode[] {
  if (element.children.length === 0) return [element.textContent];
  return [...element.children]
    .filter(({ tagName }) => tagName.toLowerCase() !== "style")
    .map((child, key) => createElement(child.tagName, { key, ...propertiesOf(child) }, ...partsOf(child)));
}

export function Chart({ panel, of }: { panel: Panel; of: string }) {
  const page = usePage();
  const say = useSay();
  const name = (label: string) => capital(lawText(page, label).text);
  const drawing = drawingOf(panel, { name, number: numberFormat(page.language) });
  const title = panel.title === null ? of : `${of} – ${name(panel.title)}`;
  return (
    <div className="panel">
      {panel.title !== null && (
        <p className="panel-title">
          <Law first>{panel.title}</Law>
        </p>
      )}
      <svg
        {...propertiesOf(drawing)}
        width={undefined}
        height={undefined}
        role="img"
        aria-label={say("figures.chart", { title })}
      >
        {partsOf(drawing)}
      </svg>
    </div>
  );
}
