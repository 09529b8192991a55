// SPDX-License-Identifier: AGPL-3.0-or-later
/** Two walls, one way through. Never mirrored, never under 20 px high. */
export function Mark() {
  return (
    <svg
      className="mark"
      viewBox="0 0 37 32"
      fill="none"
      strokeWidth="3.2"
      aria-hidden="true"
      focusable="false"
    >
      <path data-part="wall" d="M11 0v6.4M11 15.6V32M24 0v16.4M24 25.6V32" />
      <path data-part="way" d="M0 11h12.5c6.5 0 3.5 10 10 10H31" />
      <circle data-part="end" cx="32.5" cy="21" r="4.2" stroke="none" />
    </svg>
  );
}

/** The mark with its wordmark, for the head of a page. */
export function Brand() {
  return (
    <span className="brand">
      <Mark />
      <span translate="no">Sauf-conduit</span>
    </span>
  );
}
