// SPDX-License-Identifier: AGPL-3.0-or-later
/** Our icons: 24 grid, stroke 2, round ends, one meaning each. Always beside words, except chevrons. */

const DRAWINGS = {
  back: "M15 6l-6 6 6 6",
  more: "M6 9l6 6 6-6",
  up: "M6 15l6-6 6 6",
  leave: "M10 4H5v16h5M14 8l4 4-4 4M18 12H9",
  why: "M21 12a9 9 0 11-18 0 9 9 0 0118 0zM9.6 9.3a2.5 2.5 0 114 2c-.9.7-1.6 1.2-1.6 2.3M12 17h.01",
  gives: "M4 12h15M13 6l6 6-6 6",
  law: "M6 3h9l4 4v14H6zM9 11h7M9 15h7M9 7h3",
  paper: "M6 3h8l4 4v14H6zM14 3v4h4",
  decides: "M12 3v4M12 17v4M5 12H3M21 12h-2M12 8.5a3.5 3.5 0 100 7 3.5 3.5 0 000-7z",
  appeal: "M12 3v18M7 21h10M5 7h14M5 7l-2.5 6a2.8 2.8 0 005 0zM19 7l-2.5 6a2.8 2.8 0 005 0z",
  time: "M20 13a8 8 0 11-16 0 8 8 0 0116 0zM12 9v4l2.5 2M9 2h6",
  local: "M4 9a12 12 0 0116 0M7 13a7 7 0 0110 0M12 18h.01M4 4l16 16",
  hidden: "M4 4l16 16M10 6.3A9 9 0 0121 12a12 12 0 01-2.4 3.2M6.5 7.6A12 12 0 003 12a9 9 0 0012.4 5.3",
  check: "M20 6L9 17l-5-5",
  refused: "M21 12a9 9 0 11-18 0 9 9 0 0118 0zM5.8 18.2L18.2 5.8",
  useful: "M9 18h6M10 21h4M12 3a6 6 0 00-3.5 10.9V16h7v-2.1A6 6 0 0012 3z",
  edit: "M4 20l1-4L16 5l3 3L8 19z",
  print: "M7 8V3h10v5M7 17H4V9h16v8h-3M7 14h10v7H7z",
  warning: "M12 4l9 16H3zM12 10v4M12 17h.01",
  said: "M4 5h16v11H9l-5 4z",
  add: "M12 5v14M5 12h14",
  remove: "M6 6l12 12M18 6L6 18",
  search: "M10.5 17a6.5 6.5 0 100-13 6.5 6.5 0 000 13zM15.5 15.5L20 20",
  onward: "M9 6l6 6-6 6",
  show: "M8 4H4v4M16 4h4v4M8 20H4v-4M16 20h4v-4",
  calendar: "M5 6h14v14H5zM5 10h14M9 3v5M15 3v5",
  coins: "M15 9a6 3 0 11-12 0 6 3 0 0112 0zM3 9v6a6 3 0 0012 0V9M15 12.2c3.3-.2 6 1 6 2.8a6 3 0 01-9 2.6",
} as const;

export type IconName = keyof typeof DRAWINGS;

/** Icons that show a direction, a sheet or a question mark turn with the script; the others never do. */
const MIRRORED: ReadonlySet<IconName> = new Set(["back", "onward", "leave", "gives", "law", "paper", "why"]);

/** @param className added to `icon`, e.g. `chevron`. */
export function Icon({ name, className }: { name: IconName; className?: string }) {
  const classes = ["icon", MIRRORED.has(name) ? "mirrored" : null, className].filter(Boolean).join(" ");
  return (
    <svg
      className={classes}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={DRAWINGS[name]} />
    </svg>
  );
}
